"""One short run through the whole system: data, a model, a score, a label and the page."""

from pathlib import Path

from fastapi.testclient import TestClient

from moderation.data import read_costs, read_rows
from moderation.engine import Settings
from moderation.registry import Registry
from moderation.server import create_app
from moderation.training import train
from tools.forum import Forum, write


def test_a_text_is_scored_queued_labelled_and_counted(tmp_path: Path):
    write(tmp_path, 5, 400)
    rows = read_rows(tmp_path, "train")
    Registry(tmp_path / "state").add(train(rows, read_costs(tmp_path), 1), len(rows))
    texts = [post.text for post in Forum(5, part=1).posts(20)]
    with TestClient(create_app(Settings(tmp_path / "state", sample_rate=1.0))) as client:
        answers = client.post("/score/batch", json={"texts": texts}).json()["results"]
        assert {answer["model_version"] for answer in answers} == {"0001"}
        queue = client.get("/review?limit=1").json()
        assert queue["waiting"] == 20
        sent = {"toxic": True, "reviewer": "ana"}
        label = client.post(f"/review/{queue['items'][0]['id']}", json=sent).json()
        assert label["labels"] == 1 and label["settled"]
        estimate = client.get("/estimate").json()
        assert estimate["allow"]["n"] + estimate["block"]["n"] <= 1
        assert "review_waiting 19" in client.get("/metrics").text
        assert "0001" in client.get("/").text

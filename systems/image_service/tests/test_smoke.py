"""The shortest way through the whole system: a model, an answer, feedback, and the page."""

from pathlib import Path

from fastapi.testclient import TestClient


def test_a_picture_is_read_labelled_and_counted(client: TestClient, folder: Path):
    file = sorted((folder / "hidden").glob("*.png"))[0]
    headers = {"content-type": "image/png"}
    answer = client.post("/predict", content=file.read_bytes(), headers=headers).json()
    assert answer["model_version"] == "v0001" and len(answer["probabilities"]) == 10
    sent = {"request_id": answer["request_id"], "label": answer["label"]}
    assert client.post("/feedback", json=sent).status_code == 200
    assert 'predictions_total{label="' in client.get("/metrics").text
    assert client.get("/alarms").json() == []
    assert "v0001" in client.get("/").text

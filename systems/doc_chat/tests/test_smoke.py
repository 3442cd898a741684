"""The shortest path through the system: ingest, search, answer, refuse, show."""

import json
import subprocess
import sys
from pathlib import Path

from conftest import serving

from doc_chat.service import Service
from doc_chat.store import Store


def test_a_folder_is_taken_in_and_answers_with_its_passage(folder: Path, tmp_path: Path):
    report = tmp_path / "report.json"
    command = [sys.executable, "-m", "doc_chat", "ingest", "--docs", folder, "--out", report]
    subprocess.run([*command, "--state", tmp_path / "state"], check=True)
    assert json.loads(report.read_text())["added"] == 3
    store = Store(tmp_path / "state")
    with serving(Service(store)) as client:
        body = {"question": "How long is the warranty of the Corvo 12?"}
        answer = client.post("/ask", json=body).json()
        assert "36 months" in answer["answer"] and not answer["abstained"]
        (cited,) = answer["citations"]
        text = client.get(f"/docs/{cited['doc']}/text").json()["text"]
        assert text[cited["start"] : cited["end"]] == cited["text"]
        other = client.post("/ask", json={"question": "Who won the football match?"}).json()
        assert other["abstained"] and other["citations"] == []
        assert "36 months" in client.post("/", data=body, follow_redirects=True).text
    store.close()

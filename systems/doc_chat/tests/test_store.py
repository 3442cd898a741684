"""The store: counts, versions, and kills in the middle of an ingest."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from doc_chat.documents import Document, read_folder
from doc_chat.errors import DocChatError
from doc_chat.store import Changes, Store, version


def name(documents: list[Document]) -> str:
    return version((one.id, one.version) for one in documents)


def test_counts_say_what_changed(store: Store, folder: Path):
    assert store.replace(read_folder(folder)[0]) == Changes(unchanged=3)
    (folder / "refunds.txt").write_text("changed")
    (folder / "partners.md").unlink()
    (folder / "new.md").write_text("new")
    assert store.replace(read_folder(folder)[0]) == Changes(1, 1, 1, 1)


def test_the_version_names_ids_and_texts_whatever_the_order():
    one, two = Document("a.md", "x"), Document("b.md", "y")
    assert name([one, two]) == name([two, one])
    others = ([one], [one, Document("b.md", "z")], [one, Document("c.md", "y")], [])
    assert len({name(each) for each in (*others, [one, two])}) == 5


def test_texts_and_readers_come_back_as_they_were(store: Store, folder: Path):
    assert store.documents() == read_folder(folder)[0]


def test_the_stamp_changes_with_every_change_from_wherever(store: Store, state: str):
    first = store.change_count()
    assert store.change_count() == first
    other = Store(state)
    other.delete("refunds.txt")
    second = store.change_count()
    assert second != first
    store.delete("partners.md")
    assert store.change_count() != second
    other.close()


def test_a_state_that_cannot_be_opened_is_one_sentence(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(DocChatError, match="cannot be opened"):
        Store(tmp_path / "file" / "state")
    (tmp_path / "documents.db").write_text("no database" * 1000)
    with pytest.raises(DocChatError, match="cannot be opened"):
        Store(tmp_path)


@pytest.mark.parametrize("after", [0.0, 0.05, 0.1, 0.15, 0.2, 0.3])
def test_a_kill_leaves_the_old_documents_or_the_new(tmp_path: Path, state: str, after: float):
    folder = tmp_path / "docs"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number}.md").write_text(f"old {number}" * 50)
    store = Store(state)
    store.replace(read_folder(folder)[0])
    old = name(store.documents())
    for number in range(300):
        (folder / f"{number}.md").write_text(f"new {number}" * 50)
    command = [sys.executable, "-m", "doc_chat", "ingest", "--docs", folder, "--state", state]
    command += ["--out", tmp_path / "report.json"]
    running = subprocess.Popen(command)
    time.sleep(after)
    running.send_signal(signal.SIGKILL)
    running.wait()
    new = name(read_folder(folder)[0])
    assert name(store.documents()) in (old, new)
    subprocess.run(command, check=True)
    assert name(store.documents()) == new
    report = json.loads((tmp_path / "report.json").read_text())
    assert report["changed"] + report["unchanged"] == 300
    store.close()

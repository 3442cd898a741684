"""Artefacts: files that a program made are read as data, and its own task stays its own."""

from __future__ import annotations

import io
import json
import pickle
import zipfile

import numpy as np
import pytest

from gradatim.kinds.artefact import child
from gradatim.kinds.kind import LearnerFault

PROGRAM = """
import json
import numpy as np
from pathlib import Path

task = json.loads(Path("task.json").read_text())["task"]
np.savez("weights.npz", w=np.arange(3) * task)
Path("log.jsonl").write_text('{"epoch": 0}\\n\\n{"epoch": 1}\\n')
raise SystemExit(1)
"""


def npz_bytes(**arrays):
    file = io.BytesIO()
    np.savez_compressed(file, **arrays)
    return file.getvalue()


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "made").mkdir()

    def filled(**files):
        for name, content in files.items():
            path = tmp_path / "made" / name.replace("_", ".")
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return child.load({}, tmp_path, "made")

    return filled


def test_a_learners_program_is_not_run(folder, tmp_path):
    lab = folder(
        train_py="open('ran', 'w')", task_json='{"task": 5}', weights_npz=npz_bytes(w=[1.5])
    )
    assert (lab.task, lab.arrays("weights.npz")["w"].tolist()) == (5, [1.5])
    assert lab.names == ["task.json", "train.py", "weights.npz"]
    assert not list(tmp_path.rglob("ran"))


def test_a_program_of_the_packs_is_run_with_a_task(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.chdir(tmp_path)
    task = {"made/task.json": b'{"task": 7}'}
    lab = child.load({"train.py": PROGRAM.encode(), **task}, tmp_path, "made")
    assert lab.arrays("weights.npz")["w"].tolist() == [0, 7, 14]
    assert lab.rows("log.jsonl") == [{"epoch": 0}, {"epoch": 1}]
    other = child.load({"train.py": PROGRAM.encode()}, tmp_path, "other")
    assert other.task == other.arrays("weights.npz")["w"][1]


def test_what_is_not_there_says_how_it_is_made(folder):
    with pytest.raises(LearnerFault, match=r"there is no weights\.npz in your folder: run python"):
        folder().arrays("weights.npz")


def pickled_npz(x):
    file = io.BytesIO()
    np.savez(file, w=np.array([x], dtype=object))
    return file.getvalue()


class Loud:
    def __reduce__(self):
        return print, ("unpickled",)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\3\4",
        npz_bytes(w=[1])[:-30],
        pickled_npz(Loud()),
        pickle.dumps(Loud()),
        b"\x93NUMPY",
    ],
    ids=["empty", "cut", "shortened", "pickled array", "pickle", "npy"],
)
def test_nothing_is_unpickled(folder, content, capsys):
    with pytest.raises(LearnerFault, match=r"^weights\.npz: this is not a file of np\.savez"):
        folder(weights_npz=content).arrays("weights.npz")
    assert capsys.readouterr().out == ""


def test_what_would_unpack_to_too_much_is_not_unpacked(folder):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("w.npy", bytes(201 * 2**20))
    with pytest.raises(LearnerFault, match="holds more than 1,000 arrays or 200 MB"):
        folder(weights_npz=file.getvalue()).arrays("weights.npz")


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ('{"epoch": 0}\n[1]', r"log\.jsonl, line 2: this is not a JSON object"),
        ('{"epoch": 0}\n{', r"log\.jsonl, line 2: this is not valid JSON"),
        ("[" * 100_000, r"log\.jsonl, line 1: this is not valid JSON"),
        (b"\xff", r"log\.jsonl: this is not UTF-8 text"),
        ("{}\n" * 100_001, "more than 100,000 lines"),
        (" " * (10 * 2**20 + 1), "larger than 10 MB"),
    ],
)
def test_a_log_that_is_none_is_refused_in_a_sentence(folder, text, error):
    with pytest.raises(LearnerFault, match=error):
        folder(log_jsonl=text).rows("log.jsonl")


def test_numbers_beyond_json_are_read_as_python_writes_them(folder):
    lab = folder(report_json=json.dumps({"right": float("nan")}))
    assert np.isnan(lab.json("report.json")["right"])

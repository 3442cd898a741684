"""Labs about what a program has made: a task of one's own, drawn once and kept in the log."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.errors import RequestError
from gradatim.model import Background, Outcome, Role

LAB = "train-and-report"
DAY = date(2027, 1, 13)


@pytest.fixture
def app(home: Path) -> Iterator[App]:
    made = App(home, curriculum.load(), lambda: datetime(2027, 1, 13, 12, tzinfo=UTC))
    made.onboard(Role.MLE, Background.NONE, 12.5, DAY)
    yield made
    made.close()


def task(folder: Path) -> int:
    return json.loads((folder / "task.json").read_text())["task"]


def tasks(app: App) -> list[int]:
    return [row.data["task"] for row in app.evidence().of("opened")]


def make(app: App, folder: Path) -> None:
    (program,) = app.material(LAB).also["by_hand"].values()
    (folder / "train.py").write_bytes(program)
    subprocess.run([sys.executable, "train.py"], cwd=folder, check=True, capture_output=True)


def test_opening_draws_a_task_and_keeps_it(app):
    folder = app.begin(LAB)
    assert {path.name for path in folder.iterdir()} == {"train.py", "given.py", "task.json"}
    assert tasks(app) == [task(folder)]
    app.begin(LAB)
    assert tasks(app) == [task(folder)]


def test_a_kill_before_the_task_was_recorded_loses_nothing(app):
    folder = app.path(LAB)
    folder.mkdir(parents=True)
    (folder / "train.py").write_text("mine")
    assert not app.is_begun(LAB)
    app.begin(LAB)
    assert (folder / "train.py").read_text() == "mine"
    assert tasks(app) == [task(folder)]


def test_files_of_a_lab_that_was_never_opened_have_no_task(app, tmp_path):
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    with pytest.raises(RequestError, match=f"{LAB} was not opened: it has no task yet"):
        app.check(LAB, path=folder)


def test_only_what_was_made_for_ones_own_task_passes(app, tmp_path):
    folder = app.begin(LAB)
    make(app, folder)
    assert app.check(LAB).outcome is Outcome.PASS
    kept = app.evidence().of("verdict")[-1].data["files"]
    assert "machine/log.jsonl" in kept
    assert "machine/weights.npz" not in kept

    (folder / "task.json").write_text('{"task": 1}')  # another's task, with another's files
    make(app, folder)
    verdict = app.diagnose(app.check(LAB))
    assert verdict.outcome is Outcome.FAIL
    assert [found.name for found in verdict.misconceptions] == ["another_machine"]
    assert tasks(app)[0] != 1

    shutil.rmtree(folder)
    with pytest.raises(RequestError, match="is gone"):
        app.check(LAB)
    app.begin(LAB)
    assert tasks(app) == [tasks(app)[0], task(folder)]
    assert tasks(app)[0] != tasks(app)[1]

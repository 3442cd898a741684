"""Verifications in the log: a copy of a shipped system runs, and shows nothing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.curriculum.projects import right_systems
from gradatim.model import Outcome, projects
from gradatim.model.projects import StageResult, Verification

PACK = curriculum.load()
PROJECT = PACK.project("recommender")


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A copy of a system that comes with Gradatim."""
    return Path(shutil.copytree(right_systems(PROJECT)["plain"], tmp_path / "mine"))


@pytest.fixture
def app(home: Path) -> Iterator[App]:
    made = App(home, PACK)
    yield made
    made.close()


def test_a_copy_gives_no_credit(app: App, mine: Path) -> None:
    run = app.verify(mine, PROJECT.id).run
    assert run.copied == "plain"
    results = tuple(StageResult(name, name, Outcome.PASS) for name in PROJECT.stages)
    done = replace(run, results=results)
    assert not done.passed(PROJECT.stages)
    assert replace(done, copied="").passed(PROJECT.stages)
    for result in results:
        app._record("stage", PROJECT.id, projects.stage_data(run, result))
    (found,) = app.verifications(PROJECT.id)
    assert (found.copied, found.outcome) == ("plain", Outcome.PASS)
    assert app.verified(PROJECT.id) is None
    assert list(projects.remaining_stages(PROJECT, app.evidence())) == list(PROJECT.stages)
    assert not projects.skill_evidence(PACK, app.evidence())


def test_rows_of_earlier_versions_are_ones_own(app: App) -> None:
    run = Verification("r", PROJECT.id, 1, "d", "v")
    row = projects.stage_data(run, StageResult("ingest", "Ingest", Outcome.PASS))
    del row["copied"]
    app._record("stage", PROJECT.id, row)
    assert app.verifications(PROJECT.id)[0].copied == ""

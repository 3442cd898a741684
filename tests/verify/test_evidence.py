"""What a verified project is worth: its skills pass, the plan drops their hours, why says so."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from gradatim import curriculum
from gradatim.curriculum import Pack
from gradatim.model import Background, Evidence, History, Outcome, Profile, Role, projects
from gradatim.model.projects import StageResult, Verification
from gradatim.rules import mastery
from gradatim.rules.plan import plan
from gradatim.rules.why import why

START = datetime(2027, 1, 4, 9, tzinfo=UTC)
TODAY = date(2027, 1, 5)
RUN = Verification("r1", "adder", 7, "d", "v")
WHO = Profile(Role.MLE, Background.NONE, 10, date(2027, 1, 4))


@pytest.fixture(scope="module")
def pack() -> Pack:
    """The small pack; its project is of a skill that has no lab."""
    found = curriculum.load(Path(__file__).parents[1] / "pack")
    adder = replace(found.projects["adder"], skills=("py-errors",))
    labs = {name: lab for name, lab in found.labs.items() if "py-errors" not in lab.skills}
    found = replace(found, labs=labs)
    found.__dict__["_projects"] = ({"adder": adder}, [])
    return found


def _rows(stages: str, outcome: Outcome = Outcome.PASS, **run: Any) -> list[Evidence]:
    of = replace(RUN, **run)
    return [
        Evidence(f"{of.run}-{n}", START + timedelta(minutes=n), "stage", "adder",
                 projects.stage_data(of, StageResult(stage, stage, outcome)), "me")
        for n, stage in enumerate(stages.split())
    ]  # fmt: skip


ALL = "file service reproduce"


def test_a_verified_project_passes_its_skill(pack: Pack) -> None:
    rows = _rows(ALL)
    found = mastery.skill_states(pack, rows, TODAY)["py-errors"]
    assert found.state == mastery.PASSED
    assert found.evidence == tuple(row.id for row in rows)
    told = why(pack, rows, "py-errors", TODAY)
    assert told.reason == "Every stage of “A service that adds” passed."
    assert told.rows[0].outcome == "file: passed"
    assert "py-errors" not in _planned(pack, rows)


@pytest.mark.parametrize(
    "rows",
    [
        _rows("file service"),
        _rows("file service") + _rows("reproduce", Outcome.FAIL),
        _rows(ALL, replay=True),
        _rows("file service") + _rows("reproduce", run="r2"),
    ],
)
def test_nothing_less_does(pack: Pack, rows: list[Evidence]) -> None:
    assert mastery.skill_states(pack, rows, TODAY)["py-errors"].state != mastery.PASSED
    assert "py-errors" in _planned(pack, rows)


def test_what_is_missing_is_named(pack: Pack) -> None:
    assert why(pack, [], "py-errors", TODAY).missing == "Have “A service that adds” verified."


def test_rows_that_nobody_can_read_are_passed_over() -> None:
    whole = projects.stage_data(RUN, StageResult("x", "x", Outcome.PASS))
    odd: list[Any] = [
        {}, {"stage": 3}, {"stage": {"id": "x"}}, {"stage": {}, "run": 1}, {"stage": None},
        {**whole, "seed": math.inf}, {**whole, "seed": math.nan},
        {**whole, "stage": {**whole["stage"], "seconds": 10**400}},
        {**whole, "stage": {**whole["stage"], "outcome": []}},
    ]  # fmt: skip
    rows = [Evidence(str(n), START, "stage", "adder", data, "me") for n, data in enumerate(odd)]
    [run] = projects.verifications(History([*rows, *_rows("file")]), "adder")
    assert [result.id for result in run.results] == ["file"]


def test_a_run_is_one_whatever_its_name_is_written_as(pack: Pack) -> None:
    rows = [replace(row, data={**row.data, "run": 5, "versions": [[1, 2]]}) for row in _rows(ALL)]
    [run] = projects.verifications(rows, "adder")
    assert (run.run, run.versions) == ("5", {})
    assert len(mastery.skill_states(pack, rows, TODAY)["py-errors"].evidence) == 3


def _planned(pack: Pack, rows: list[Evidence]) -> set[str]:
    weeks = plan(pack, WHO, History(rows), TODAY).weeks
    return {step.skill for week in weeks for step in week.steps}


# The plan --------------------------------------------------------------------------------------


def _stages(pack: Pack, rows: list[Evidence]) -> list[tuple[str, int]]:
    found: dict[str, int] = {}
    for week in plan(pack, WHO, rows, TODAY).weeks:
        for step in week.steps:
            if step.kind == "project":
                found[step.id] = found.get(step.id, 0) + step.minutes
    return list(found.items())


def test_the_plan_holds_the_stages_that_are_left(pack: Pack) -> None:
    assert _stages(pack, []) == [
        ("adder#file", 30), ("adder#service", 60), ("adder#reproduce", 30)
    ]  # fmt: skip
    assert _stages(pack, _rows("file")) == [("adder#service", 60), ("adder#reproduce", 30)]
    failed = _rows(ALL) + _rows("file", Outcome.FAIL, run="r2")
    assert _stages(pack, failed) == [("adder#file", 30)]


def test_stages_passed_in_several_runs_leave_the_last_one() -> None:
    project = curriculum.load(Path(__file__).parents[1] / "pack").projects["adder"]
    rows = _rows("file service") + _rows("reproduce", run="r2")
    assert projects.remaining_stages(project, rows) == ("reproduce",)
    assert list(projects.remaining_stages(project, rows + _rows(ALL, run="r3"))) == []


def test_a_skill_with_two_projects_of_its_own_needs_both(pack: Pack) -> None:
    other = replace(pack.projects["adder"], id="other")
    both = replace(pack)
    both.__dict__["_projects"] = ({"adder": pack.projects["adder"], "other": other}, [])
    assert projects.skill_evidence(both, _rows(ALL)) == {}


@pytest.mark.parametrize(("since", "asked"), [(date(2027, 1, 4), True), (date(2027, 1, 5), False)])
def test_who_had_built_a_skill_before_is_not_asked_for_a_later_project(
    pack: Pack, since: date, asked: bool
) -> None:
    later = replace(pack.projects["adder"], id="later", since=since)
    both = replace(pack)
    both.__dict__["_projects"] = ({"adder": pack.projects["adder"], "later": later}, [])
    assert bool(_stages(both, _rows(ALL))) is asked
    assert ("py-errors" in projects.skill_evidence(both, _rows(ALL))) is not asked
    assert {name.partition("#")[0] for name, _ in _stages(both, [])} == {"adder", "later"}

"""Where a learner stands on the roadmap."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from odd_logs import logs
from small_packs import MONDAY, lab, pack, passed, profile, skill

from gradatim import curriculum
from gradatim.model import Evidence
from gradatim.rules import catalogue, mastery
from gradatim.rules.course import Tally
from gradatim.rules.plan import plan
from gradatim.rules.plan.roadmap import PARTS, PhaseProgress, SkillProgress, roadmap

COURSE = curriculum.load(Path(__file__).parents[2] / "course_pack")
PACK = pack(
    [skill("loops"), skill("files", "loops"), skill("shell"), skill("models", "files", phase=2)],
    [lab("sums", "loops"), lab("lines", "files", "loops"), lab("pipes", "shell")],
)


def of(*rows: Evidence) -> tuple[list[PhaseProgress], dict[str, SkillProgress]]:
    found = roadmap(PACK, profile(), rows, MONDAY)
    return found, {one.skill.id: one for each in found for one in each.skills}


def test_what_opens_next_is_what_builds_on_finished_skills() -> None:
    _, before = of()
    assert [name for name, one in before.items() if one.ready] == ["loops", "shell"]
    assert [one.id for one in before["models"].waiting_for] == ["files"]
    rows = [passed(name, day) for name in ("sums", "lines") for day in (0, 1)]
    _, after = of(*rows)
    assert [name for name, one in after.items() if one.ready] == ["shell", "models"]


def test_an_activity_of_two_skills_counts_once_in_their_phase() -> None:
    phases, skills = of(passed("lines"))
    assert (skills["loops"].done, skills["files"].done) == (1, 1)
    assert (phases[0].done, len(phases[0].activities)) == (1, 3)
    assert (phases[0].passed, skills["files"].passed) == (1, True)


def test_the_hours_left_are_those_of_the_plan() -> None:
    for rows in ([], [passed("sums")], [passed("pipes"), passed("lines")]):
        phases, _ = of(*rows)
        left = sum(each.hours - each.hours_done for each in phases)
        assert left == pytest.approx(plan(PACK, profile(), rows, MONDAY).hours)


def test_a_skill_that_a_placement_showed_is_not_on_the_plan() -> None:
    _, skills = of(Evidence("p", passed("x").at, "placed", "", {"waived": ["loops"]}, "me"))
    assert not skills["loops"].planned and not skills["loops"].ready
    assert skills["files"].ready


@given(logs(COURSE))
def test_activities_are_those_of_the_page_of_a_skill(log: list[Evidence]) -> None:
    for each in roadmap(COURSE, profile(), log, MONDAY):
        for one in each.skills:
            items = catalogue.outline(COURSE, log, one.skill.id)
            listed = [item.done for item in items if item.kind not in ("cards", "drills")]
            assert (one.done, len(one.activities)) == (sum(listed), len(listed))


@given(logs(COURSE))
def test_every_count_is_the_same(log: list[Evidence]) -> None:
    phases = roadmap(COURSE, profile(), log, MONDAY)
    standing = {one.skill.id: one for each in phases for one in each.skills}
    for row in catalogue.skills(COURSE, log, MONDAY):
        one = standing[row.skill.id]
        assert row.tally == Tally(one.done, len(one.activities))
    counts = catalogue.progress(COURSE, log, MONDAY)
    every = {one.id: one.done for each in phases for one in each.activities}
    assert (counts.done, counts.total) == (sum(every.values()), len(every))
    passed = sum(each.passed for each in phases)
    until_then = [day for day in mastery.passed_on(COURSE, log).values() if day <= MONDAY]
    assert passed == len(until_then)


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (1.0, "6 weeks of your plan, as in the roadmap (6 to 10)"),
        (0.5, "12 weeks of your plan, more than in the roadmap (6 to 10), because every"),
        (0.58, "10.3 weeks of your plan, more than in the roadmap (6 to 10), because every"),
        (0.6, "10 weeks of your plan, as in the roadmap (6 to 10)"),
        (9.0, "1 week of your plan, fewer than in the roadmap (6 to 10)"),
    ],
)
def test_a_phase_says_why_it_is_longer_or_shorter(hours: float, words: str) -> None:
    assert of()[0][0].compared(hours).startswith(words)


def test_the_hours_of_a_phase_are_told_by_part() -> None:
    for each in roadmap(COURSE, profile(), [], MONDAY):
        whole = plan(COURSE, profile(), [], MONDAY)
        steps = [s for week in whole.weeks for day in week.days for s in day.steps]
        planned = Counter[str]()
        for step in steps:
            if COURSE.skills[step.skill].phase == each.phase.number:
                planned[PARTS[step.kind]] += step.minutes
        assert {name: round(hours * 60) for name, hours in each.parts.items()} == planned
    first = of()[0][0]
    skills = [
        replace(one, parts={"lab": 90, "chapter": 40, "practice": 240}) for one in first.skills
    ]
    assert replace(first, skills=(skills[0],)).by_part() == (
        "40 min of chapters, 4 h of exercises and 2 h of labs"
    )
    assert replace(first, skills=()).by_part() == ""


def test_the_last_phase_has_no_weeks_of_its_own() -> None:
    phase = of()[0][0]
    last = replace(phase, phase=PACK.phases[-1])
    assert last.weeks is None and last.compared(1) == ""

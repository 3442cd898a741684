"""The plan is made of activities: chapters, exercises and labs, and hours only where none is."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from gradatim import curriculum
from gradatim.model import Background, Evidence, Profile, Role
from gradatim.rules.plan import next_steps, plan

PACK = curriculum.load(Path(__file__).parents[2] / "course_pack")
MONDAY = date(2027, 1, 4)
WHO = Profile(Role.MLE, Background.NONE, 7, MONDAY)
COURSE = ["py-control/01-loops", "py-control/total", "py-control/shout", "py-control/02-more"]


def row(kind: str, subject: str, **data: object) -> Evidence:
    at = datetime(2027, 1, 4, 12, tzinfo=UTC)
    return Evidence(f"{kind}-{subject}", at, kind, subject, data, "me")


def planned(evidence: list[Evidence]) -> list[tuple[str, str]]:
    found = plan(PACK, WHO, evidence, MONDAY)
    return [(s.kind, s.id) for week in found.weeks for day in week.days for s in day.steps]


def test_chapters_come_with_their_exercises_and_before_the_lab():
    steps = list(dict.fromkeys(planned([])))
    assert [id for _, id in steps[:5]] == [*COURSE, "tripled"]
    assert [kind for kind, _ in steps[:5]] == ["chapter", "practice", "practice", "chapter", "lab"]


def test_hours_without_an_activity_stay_only_where_no_chapter_is():
    assert [id for kind, id in planned([]) if kind == "skill"] != []
    assert all(id == "py-errors" for kind, id in planned([]) if kind == "skill")


def test_what_is_done_leaves_the_plan():
    read = row("read", COURSE[0], question="why-a-loop", right=True, done=True)
    passed = row("verdict", COURSE[1], outcome="PASS")
    left = [id for _, id in planned([read, passed])]
    assert COURSE[0] not in left
    assert COURSE[1] not in left
    assert COURSE[2] in left


def test_a_skill_whose_labs_are_passed_asks_for_no_chapter():
    assert not set(COURSE) & {id for _, id in planned([row("verdict", "tripled", outcome="PASS")])}


def test_a_pass_with_hints_keeps_the_chapters():
    hint = row("hint", "tripled", rung=1)
    left = [id for _, id in planned([hint, row("verdict", "tripled", outcome="PASS")])]
    assert left[:4] == COURSE


def test_today_begins_with_the_first_activity_and_goes_on_in_order():
    steps = next_steps(PACK, WHO, [], datetime(2027, 1, 4, 9, tzinfo=UTC), 20)
    assert [step.id for step in steps] == COURSE[:3]

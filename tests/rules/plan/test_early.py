"""A lab that comes before the end of its skill: on the plan, today, on the page of the skill."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from small_packs import MONDAY, passed, profile, read

from gradatim import curriculum
from gradatim.curriculum import Pack
from gradatim.model import Card, Evidence
from gradatim.rules import catalogue, placement, review
from gradatim.rules.plan import missing, next_steps, plan

REAL = curriculum.load()
LATE = curriculum.load(Path(__file__).parents[2] / "course_pack")
ORDER = ["py-control/01-loops", "py-control/total", "py-control/shout", "tripled"]
MORE = "py-control/02-more"


def early(chapter: str = "py-control/01-loops") -> Pack:
    skill = replace(LATE.skills["py-control"], early=(("tripled", chapter),))
    return replace(LATE, skills={**LATE.skills, "py-control": skill})


def planned(pack: Pack, rows: list[Evidence]) -> list[str]:
    steps = [s.id for week in plan(pack, profile(7), rows, MONDAY).weeks for s in week.steps]
    return list(dict.fromkeys(steps))[:5]


def following(pack: Pack, rows: list[Evidence]) -> list[str]:
    at = datetime(2027, 1, 4, 9, tzinfo=UTC)
    return [step.id for step in next_steps(pack, profile(7), rows, at, 60)][:5]


def test_it_comes_after_its_chapter_and_the_exercises_of_that() -> None:
    for found in (planned, following):
        assert found(early(), []) == [*ORDER, MORE]
        assert found(LATE, []) == [*ORDER[:3], MORE, "tripled"]
        assert found(early(MORE), []) == [*ORDER[:3], MORE, "tripled"]


def test_it_keeps_its_place_when_what_comes_before_is_done() -> None:
    rows = [read(ORDER[0]), passed(ORDER[1]), passed(ORDER[2])]
    for found in (planned, following):
        assert found(early(), rows)[:2] == ["tripled", MORE]
        assert found(early(), [*rows, passed("tripled")])[0] != "tripled"


def test_the_page_of_the_skill_has_the_same_order() -> None:
    ids = [item.id for item in catalogue.outline(early(), [], "py-control")]
    assert ids[:5] == [*ORDER, MORE]
    assert [item.kind for item in catalogue.outline(early(), [], "py-control")][3] == "lab"


def test_who_waits_for_the_skill_is_told_to_do_it_in_its_turn() -> None:
    rows = [read(ORDER[0]), passed(ORDER[1]), passed(ORDER[2])]
    (found,) = missing(early(), profile(7), rows, MONDAY, ["py-errors"])
    assert found.todo.startswith(f"do “{early().labs['tripled'].title}” and 1 more")


def test_passing_it_opens_no_cards() -> None:
    for pack, count in ((early(), 0), (LATE, 1)):
        pack = replace(pack)
        pack._cards["py-control"] = [Card("py-control-a", "py-control", "?", "!", "the lesson")]
        pack._cards["py-errors"] = []
        assert len(review.available(pack, [passed("tripled")])) == count


def test_no_placement_offers_it() -> None:
    assert [lab.id for lab in placement.short_labs(LATE)] == ["tripled"]
    assert list(placement.short_labs(early())) == []


def test_a_newcomer_meets_the_first_real_lab_within_three_days() -> None:
    who, rows = profile(10), list[Evidence]()
    for day in range(3):
        at = datetime(2027, 1, 4, 9, tzinfo=UTC) + timedelta(days=day)
        for step in next_steps(REAL, who, rows, at, who.minutes(at.date())):
            kind = "read" if step.kind == "chapter" else "verdict"
            data = {"done": True, "outcome": "PASS", "files": {"a.py": step.id}}
            rows.append(Evidence(f"{len(rows)}", at, kind, step.id, data, "me"))
    done = [row.subject for row in rows]
    assert next(iter(REAL.labs)) in done
    assert len(done) == len(set(done)) > 35

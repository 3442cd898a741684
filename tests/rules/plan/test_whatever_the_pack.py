"""What holds of a plan over whatever pack, learner and history chance draws."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_packs import (
    MONDAY,
    NOON,
    busier,
    days,
    histories,
    learners,
    needed,
    packs,
    passed,
    relaxed,
    total,
)

from gradatim.curriculum import Pack
from gradatim.model import Evidence, Profile
from gradatim.rules.plan import next_steps, plan


@relaxed
@given(packs(), learners, histories)
def test_no_skill_begins_before_what_it_needs_has_ended(
    some: Pack, who: Profile, rows: list[Evidence]
) -> None:
    steps = [(d.date, s) for d in days(plan(some, who, rows, MONDAY)) for s in d.steps]
    begins: dict[str, int] = {}
    last_day: dict[str, date] = {}
    for place, (day, step) in enumerate(steps):
        begins.setdefault(step.skill, place)
        last_day[step.skill] = day
    for name, place in begins.items():
        for need in some.skills[name].needs:
            if need in begins:
                assert begins[need] < place
                assert last_day[need] <= steps[place][0]
    lab_at = {s.id: at for at, (_, s) in enumerate(steps) if s.kind == "lab"}
    for name, place in lab_at.items():
        assert all(lab_at.get(need, -1) < place for need in some.labs[name].needs)


@relaxed
@given(packs(), learners, histories)
def test_at_most_two_skills_are_begun_beside_the_search_for_a_job(
    some: Pack, who: Profile, rows: list[Evidence]
) -> None:
    steps = [s for d in days(plan(some, who, rows, MONDAY)) for s in d.steps]
    begins = {s.skill: at for at, s in reversed([*enumerate(steps)])}
    ends = {s.skill: at for at, s in enumerate(steps)}
    for name, at in begins.items():
        open_ = {other for other in begins if begins[other] < at < ends[other]} - {name}
        assert (
            len([o for o in open_ if some.skills[o].phase != 6]) <= 2
        )  # its companion, and what filled the room before a lab


@relaxed
@given(packs(), learners)
def test_the_plan_covers_all_that_is_needed_and_nothing_else(some: Pack, who: Profile) -> None:
    minutes: dict[str, int] = defaultdict(int)
    labs: dict[str, int] = defaultdict(int)
    for week in plan(some, who, [], MONDAY).weeks:
        for step in week.steps:
            minutes[step.skill] += step.minutes
            if step.kind == "lab":
                labs[step.id] += step.minutes
    wanted = needed(some, who)
    assert set(minutes) == wanted
    assert all(minutes[name] >= round(some.skills[name].hours * 60) for name in wanted)
    assert dict(labs) == {
        lab.id: lab.minutes for lab in some.labs.values() if wanted & set(lab.skills)
    }


@relaxed
@given(packs(), learners, histories)
def test_every_day_is_filled_to_its_budget_until_the_last(
    some: Pack, who: Profile, rows: list[Evidence]
) -> None:
    found = plan(some, who, rows, MONDAY)
    assert found.hours == pytest.approx(total(found) / 60)
    assert found.finish_p10 <= found.finish_p50 <= found.finish_p90
    filled = {day.date: sum(step.minutes for step in day.steps) for day in days(found)}
    first = max(MONDAY, who.start)
    every = [first + timedelta(days=n) for n in range((found.finish - first).days + 1)]
    with_time = [day for day in every if who.minutes(day)]
    if filled:
        assert [*filled] == with_time and found.finish == with_time[-1]
        assert all(filled[day] == who.minutes(day) for day in with_time[:-1])
        assert 0 < filled[found.finish] <= who.minutes(found.finish)
    for week in found.weeks:
        assert all(0 <= (day.date - week.start).days < 7 for day in week.days)


@relaxed
@given(packs(), learners, histories)
def test_the_same_question_has_the_same_answer(
    some: Pack, who: Profile, rows: list[Evidence]
) -> None:
    assert plan(some, who, rows, MONDAY) == plan(some, who, list(rows), MONDAY)


@relaxed
@given(packs(), learners, st.floats(1.0, 4.0))
def test_more_hours_never_finish_later(some: Pack, who: Profile, factor: float) -> None:
    slow, fast = (plan(some, one, [], MONDAY) for one in (who, busier(who, factor)))
    assert fast.finish <= slow.finish
    assert fast.entry <= slow.entry
    assert fast.finish_p10 <= slow.finish_p10
    assert fast.finish_p90 <= slow.finish_p90


@relaxed
@given(packs(), learners)
def test_time_away_never_finishes_earlier(some: Pack, who: Profile) -> None:
    away, here = plan(some, who, [], MONDAY), plan(some, replace(who, away=()), [], MONDAY)
    assert here.finish <= away.finish and here.entry <= away.entry


@relaxed
@given(packs(), learners)
def test_the_entry_level_is_reached_with_the_last_skill_that_it_takes(
    some: Pack, who: Profile
) -> None:
    some = replace(some, labs={})  # labs may need those of other skills
    found = plan(some, who, [], MONDAY)
    entry = needed(some, who, "core")
    last = [d.date for d in days(found) for s in d.steps if s.skill in entry]
    assert found.entry == (last[-1] if last else max(MONDAY, who.start))


@relaxed
@given(packs(), learners, histories)
def test_more_evidence_never_finishes_later(some: Pack, who: Profile, rows: list[Evidence]) -> None:
    assert plan(some, who, rows, MONDAY).hours <= plan(some, who, rows[:-1], MONDAY).hours


@relaxed
@given(packs(), learners)
def test_passing_what_is_in_reach_reaches_every_lab(some: Pack, who: Profile) -> None:
    rows: list[Evidence] = []
    while steps := next_steps(some, who, rows, NOON, 10_000):
        rows += [passed(step.id) for step in steps]
    wanted = needed(some, who)
    reached = {row.subject for row in rows}
    assert reached == {lab.id for lab in some.labs.values() if wanted & set(lab.skills)}

"""What holds of the rules for any profile and any log, however odd: they answer, and keep."""

from __future__ import annotations

import json
import math
import tempfile
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st
from odd_logs import Asking, anything, asking, asking_packs, logs
from small_packs import (
    MONDAY,
    NOON,
    busier,
    days,
    lab,
    learners,
    needed,
    pack,
    profile,
    skill,
)

from gradatim.errors import RequestError
from gradatim.log.store import Store
from gradatim.model import Evidence, History, Profile, projects, records
from gradatim.rules import catalogue, deck, fitting, mastery, memory, placement, review, sessions
from gradatim.rules.placement import PlacementState
from gradatim.rules.plan import Plan, calendar, dropped_days, next_steps, plan, plan_shift
from gradatim.rules.plan.budget import weeks
from gradatim.rules.why import why
from gradatim.web import formats

LEAP = date(2028, 2, 29)
SMALL = asking(pack([skill("s0"), skill("s1", "s0")], [lab("l0", "s0"), lab("l1", "s1")]))
relaxed = settings(max_examples=15)
worlds = asking_packs.flatmap(lambda some: st.tuples(st.just(some), logs(some)))
everybody = st.one_of(
    learners,
    st.builds(
        profile,
        hours=st.sampled_from([1 / 30, 0.1, 12.5, 80.0]),
        start=st.sampled_from([LEAP, date(1, 1, 1), date(1999, 12, 31), date(2900, 1, 1)]),
        away=st.sampled_from([(), ((LEAP, LEAP),), ((date.min, MONDAY),)]),
    ),
)


def made(some: Asking, who: Profile, rows: list[Evidence]) -> Plan | None:
    """The plan; None where a sentence says why there is none."""
    try:
        return plan(some, who, History(rows), MONDAY)
    except RequestError as error:
        assert 10 < len(str(error)) < 200
        return None


# The plan --------------------------------------------------------------------------------------


@relaxed
@given(worlds, everybody)
def test_no_need_is_violated_whatever_the_log(
    world: tuple[Asking, list[Evidence]], who: Profile
) -> None:
    some, rows = world
    found = made(some, who, rows)
    steps = [step for day in days(found) for step in day.steps] if found else []
    first = {step.skill: at for at, step in reversed([*enumerate(steps)])}
    last = {step.skill: at for at, step in enumerate(steps)}
    for name, at in first.items():
        assert all(last.get(need, -1) < at for need in some.skills[name].needs)
    labs = {step.id: at for at, step in enumerate(steps) if step.kind == "lab"}
    for name, at in labs.items():
        assert all(labs.get(need, -1) < at for need in some.labs[name].needs)


@relaxed
@given(worlds, everybody)
def test_all_that_is_left_is_planned_whatever_the_log(
    world: tuple[Asking, list[Evidence]], who: Profile
) -> None:
    some, rows = world
    found = made(some, who, rows)
    if found is None:
        return
    labs, skills = defaultdict[str, int](int), defaultdict[str, int](int)
    for step in (step for day in days(found) for step in day.steps):
        labs[step.id] += step.minutes
        skills[step.skill] += step.minutes
    passed, mastered = _passed(rows), _mastered(some, rows)
    for name in _wanted(some, who, rows) - mastered:
        own = [one for one in some.labs.values() if name in one.skills]
        done = sum(one.minutes for one in own if one.id in passed)
        assert skills[name] + done >= round(some.skills[name].hours * 60)
        for one in own:
            if one.id not in passed and not mastered & set(one.skills):
                assert labs[one.id] == one.minutes


def _mastered(some: Asking, rows: list[Evidence]) -> set[str]:
    states = mastery.skill_states(some, rows, MONDAY)
    return {name for name, found in states.items() if found.state == mastery.MASTERED}


def _wanted(some: Asking, who: Profile, rows: list[Evidence]) -> set[str]:
    """What a role takes; after a placement the background waives nothing."""
    waived = placement.waived(some, rows)
    if waived is None:
        return needed(some, who)
    open_ = [s for s in some.skills.values() if not s.roles or who.role in s.roles]
    found: set[str] = set()
    while open_:
        one = open_.pop()
        if one.id not in found | waived:
            found.add(one.id)
            open_ += [some.skills[need] for need in one.needs]
    return found


@relaxed
@given(worlds, everybody)
def test_no_day_is_over_its_budget_whatever_the_log(
    world: tuple[Asking, list[Evidence]], who: Profile
) -> None:
    found = made(world[0], who, world[1])
    for day in days(found) if found else []:
        assert 0 < sum(step.minutes for step in day.steps) <= who.minutes(day.date)
        assert all(step.minutes > 0 for step in day.steps)


@relaxed
@given(worlds, everybody)
def test_the_same_log_gives_the_same_plan_and_the_same_steps(
    world: tuple[Asking, list[Evidence]], who: Profile
) -> None:
    some, rows = world
    assert made(some, who, rows) == made(some, who, list(rows))
    once, again = (next_steps(some, who, History(rows), NOON, 90) for _ in range(2))
    assert once == again


@relaxed
@given(worlds, everybody, st.floats(1.0, 4.0))
def test_more_hours_never_finish_later_whatever_the_log(
    world: tuple[Asking, list[Evidence]], who: Profile, factor: float
) -> None:
    slow, fast = (made(world[0], one, world[1]) for one in (who, busier(who, factor)))
    if slow is not None:
        assert fast is not None
        assert (fast.finish <= slow.finish, fast.entry <= slow.entry) == (True, True)


# Every rule ------------------------------------------------------------------------------------


RULES: dict[str, Callable[[Asking, History], object]] = {
    "lab states": lambda some, log: mastery.lab_states(some, log),
    "skill states": lambda some, log: mastery.skill_states(some, log, MONDAY),
    "cards": lambda some, log: review.available(some, log),
    "queue": lambda some, log: review.queue(some, log, NOON, 90),
    "open drills": lambda some, log: review.open_drills(some, log),
    "memory": lambda some, log: memory.states(log),
    "answers": lambda some, log: placement.answers(some, log),
    "asked": lambda some, log: placement.asked(log),
    "waived": lambda some, log: placement.waived(some, log),
    "labs": lambda some, log: catalogue.labs(some, log),
    "skills": lambda some, log: catalogue.skills(some, log, MONDAY),
    "drills": lambda some, log: catalogue.drills(some, log),
    "progress": lambda some, log: catalogue.progress(some, log, MONDAY),
    "last verdicts": lambda some, log: [_shown(log, name) for name in some.labs],
    "sessions": lambda some, log: sessions.sessions(log),
    "ledger": lambda some, log: sessions.ledger(log, UTC),
    "hints": lambda some, log: [catalogue.hints_shown(log, one) for one in some.labs.values()],
    "retests": lambda some, log: mastery.retests(some, log, MONDAY),
    "why": lambda some, log: [why(some, log, name, MONDAY) for name in some.skills],
    "deck": lambda some, log: (deck.cards(some, log), deck.retired_ids(log)),
    "fitting": lambda some, log: (fitting.count_usable(log), memory.weights(log)),
    "runs": lambda some, log: [projects.verifications(log, name) for name in some.labs],
    "weeks": lambda some, log: weeks(log, UTC, MONDAY, 3),
    "rows": lambda some, log: [formats.result(row) for row in log if row.kind in formats.ACTIONS],
}


def _shown(log: History, lab: str) -> object:
    data = catalogue.last_verdict(log, lab)
    return None if data is None else formats.of_evidence(data)


@relaxed
@given(worlds)
def test_no_rule_raises_and_each_repeats_itself(world: tuple[Asking, list[Evidence]]) -> None:
    some, rows = world
    for name, rule in RULES.items():
        assert repr(rule(some, History(rows))) == repr(rule(some, History(rows))), name


def exported(world: tuple[Asking, list[Evidence]], who: Profile) -> None:
    some, rows = world
    log, found = History(rows), made(some, who, rows)
    if found is not None:
        plan_shift(some, log, UTC, MONDAY, found)
        gone = dropped_days(some, log, UTC, found)
        assert calendar(found, gone, NOON, MONDAY, datetime.min.time(), 4)


@pytest.mark.parametrize("logs", [3, pytest.param(15, marks=pytest.mark.suite("fuzz"))])
def test_what_looks_back_and_what_is_exported_never_raise(logs: int) -> None:
    settings(max_examples=logs)(given(worlds, everybody)(exported))()


@relaxed
@given(logs(SMALL), everybody)
def test_a_placement_goes_on_whatever_the_log(rows: list[Evidence], who: Profile) -> None:
    found = PlacementState.of(SMALL, who, History(rows))
    assert found.belief.waived <= SMALL.skills.keys()
    assert found.card is None or found.card.id not in placement.asked(rows)


@relaxed
@given(worlds, everybody)
def test_what_nobody_knows_changes_nothing(
    world: tuple[Asking, list[Evidence]], who: Profile
) -> None:
    some, rows = world
    strange = [replace(row, kind="from-a-newer-version") for row in rows]
    gone = [replace(row, subject="gone") for row in rows if row.kind in ("verdict", "review")]
    for name, rule in RULES.items():
        if name != "progress":  # it lists the newest rows, known or not
            assert repr(rule(some, History(rows))) == repr(
                rule(some, History([*strange, *rows]))
            ), name
    assert made(some, who, rows) == made(some, who, [*rows, *strange, *gone])


@relaxed
@given(worlds, everybody)
def test_all_that_is_next_is_within_reach(
    world: tuple[Asking, list[Evidence]], who: Profile
) -> None:
    some, rows = world
    passed = _passed(rows)
    needs = {need for step in _next_labs(some, who, rows) for need in some.labs[step].needs}
    wanted = _wanted(some, who, rows)
    homed = {one.id for one in some.labs.values() if wanted & set(one.skills)}
    assert needs & homed <= passed


def _next_labs(some: Asking, who: Profile, rows: list[Evidence]) -> list[str]:
    steps = next_steps(some, who, History(rows), NOON, 10_000)
    return [step.id for step in steps if step.kind == "lab" and step.id not in _passed(rows)]


def _passed(rows: list[Evidence]) -> set[str]:
    return {row.subject for row in rows if row.fresh_outcome == "PASS"}


# Profiles ---------------------------------------------------------------------------------------


@given(st.dictionaries(st.sampled_from(["hours", "days", "away", "start", "role"]), anything))
@example({"hours": math.nan})
@example({"hours": math.inf})
@example({"days": [math.nan] * 7})
@example({"days": [1]})
@example({"days": [True] * 7, "name": None})
@example({"away": [["2027-01-02", "2027-01-01"]]})
def test_a_profile_of_another_version_is_planned_or_gets_a_sentence(
    data: Mapping[str, Any],
) -> None:
    whole = {**records.profile_data(profile()), **data}
    found = records.profile_or_none(Evidence("p", NOON, "profile", "", whole, "me"))
    if found is not None:
        made(SMALL, found, [])
        assert found.minutes(MONDAY) >= 0


@pytest.mark.parametrize("hours", [0.0, -1.0, 81.0, 100.0, math.nan, math.inf, -math.inf, 1e-9])
def test_impossible_hours_get_one_sentence(hours: float) -> None:
    with pytest.raises(RequestError, match="hours a week"):
        plan(SMALL, profile(hours), [], MONDAY)


@pytest.mark.parametrize("start", [LEAP, date(2024, 2, 29), date(1, 1, 1), date(2500, 12, 31)])
def test_any_start_makes_a_plan_that_begins_on_it_or_today(start: date) -> None:
    found = plan(SMALL, profile(7.0, start), [], MONDAY)
    assert days(found)[0].date == max(start, MONDAY)
    assert all((week.start - start).days % 7 == 0 for week in found.weeks)


def test_the_end_of_the_calendar_gets_one_sentence() -> None:
    with pytest.raises(RequestError, match="too late to start"):
        plan(SMALL, profile(7.0, date.max), [], MONDAY)


# Evidence ---------------------------------------------------------------------------------------


@settings(max_examples=10, phases=[Phase.explicit, Phase.generate])  # each row waits for the disk
@given(logs(SMALL, most=6))
def test_no_evidence_is_lost_whatever_the_clock_says(rows: list[Evidence]) -> None:
    own = [replace(row, id=f"{n}") for n, row in enumerate(rows)]
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "gradatim.db")
        for row in own:
            store.append(row)
        read = store.evidence("me")
        for rule in RULES.values():
            rule(SMALL, read)
        store.close()
        store = Store.open(Path(folder) / "gradatim.db")
        kept = store.evidence("me")
        store.close()
    assert [(row.id, row.at, row.kind, row.subject) for row in kept] == [
        (row.id, row.at, row.kind, row.subject) for row in own
    ]
    assert [json.dumps(row.data) for row in kept] == [json.dumps(row.data) for row in own]


def test_a_clock_that_goes_backwards_loses_nothing_that_was_shown() -> None:
    rows = [
        Evidence("a", NOON + timedelta(days=9), "verdict", "l0", {"outcome": "PASS"}, "me"),
        Evidence("b", NOON, "verdict", "l1", {"outcome": "PASS"}, "me"),
    ]
    assert all(found.passed for found in mastery.lab_states(SMALL, rows).values())
    assert mastery.lab_states(SMALL, rows) == mastery.lab_states(SMALL, History(rows))

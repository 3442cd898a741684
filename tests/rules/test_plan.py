"""The plan over small packs and over the real one."""

from __future__ import annotations

import math
from datetime import date, timedelta
from pathlib import Path

import pytest
from small_packs import (
    MONDAY,
    NOON,
    built,
    lab,
    pack,
    passed,
    profile,
    read,
    skill,
    step_minutes,
    total,
)

from gradatim import curriculum
from gradatim.errors import RequestError
from gradatim.model import Background, Role
from gradatim.rules.plan import Plan, band, next_steps, plan
from gradatim.rules.plan.bands import BANDS

REAL = curriculum.load()


# What is planned -----------------------------------------------------------------------------


def test_a_skill_begins_with_its_labs_and_goes_on_with_its_hours() -> None:
    found = plan(pack([skill("loops")], [lab("sums", "loops")]), profile(), [], MONDAY)
    assert step_minutes(found) == [[("sums", 20), ("loops", 40)], [("loops", 60)]]
    kinds = [(step.kind, step.skill) for step in found.weeks[0].steps]
    assert kinds == [("lab", "loops"), ("skill", "loops")]
    assert found.hours == 2.0


def test_needs_come_first_whatever_the_order_in_the_roadmap() -> None:
    skills = [skill("tests", "loops"), skill("loops")]
    assert step_minutes(plan(pack(skills), profile(4), [], MONDAY)) == [
        [("loops", 120), ("tests", 120)]
    ]


def test_phases_follow_each_other() -> None:
    skills = [skill("late", phase=2), skill("early", phase=1)]
    found = plan(pack(skills), profile(2), [], MONDAY)
    assert [week.phase for week in found.weeks] == [1, 2]


def test_another_role_does_not_plan_a_skill_unless_something_needs_it() -> None:
    skills = [skill("ab", roles=(Role.DSH,)), skill("gpu", roles=(Role.AAE,)), skill("ops", "gpu")]
    assert step_minutes(plan(pack(skills), profile(9), [], MONDAY)) == [
        [("gpu", 120), ("ops", 120)]
    ]


def test_a_background_waives_what_the_roadmap_says() -> None:
    skills = [skill("loops", waive=(Background.MATH,)), skill("tests", "loops")]
    mathematician = profile(9, background=Background.MATH)
    assert step_minutes(plan(pack(skills), mathematician, [], MONDAY)) == [[("tests", 120)]]


def test_a_lab_of_two_skills_waits_for_the_later_one_and_is_planned_once() -> None:
    skills = [skill("loops"), skill("tests")]
    found = plan(pack(skills, [lab("both", "tests", "loops")]), profile(9), [], MONDAY)
    assert step_minutes(found) == [[("loops", 120), ("both", 20), ("tests", 100)]]


def test_a_lab_comes_after_the_labs_that_it_needs() -> None:
    labs = [lab("second", "loops", needs=("first",)), lab("first", "tests")]
    found = plan(pack([skill("loops"), skill("tests")], labs), profile(9), [], MONDAY)
    assert step_minutes(found) == [[("loops", 120), ("first", 20), ("second", 20), ("tests", 80)]]


def test_labs_may_take_longer_than_the_hours_of_their_skill() -> None:
    small = pack([skill("loops", hours=0.5)], [lab("long", "loops", minutes=90)])
    assert total(plan(small, profile(), [], MONDAY)) == 90


def test_phase_six_runs_beside_the_others_from_phase_two_on() -> None:
    skills = [
        skill("one", phase=1, hours=4),
        skill("two", phase=2, hours=8),
        skill("job", phase=6, hours=4),
    ]
    found = plan(pack(skills), profile(3), [], MONDAY)
    assert [sorted(week) for week in step_minutes(found)] == [
        [("one", 180)],
        [("job", 30), ("one", 60), ("two", 90)],
        *[[("job", 60), ("two", 120)]] * 3,
        [("job", 30), ("two", 30)],
    ]
    assert [week.phase for week in found.weeks] == [1, 1, 2, 2, 2, 2]


def test_phase_six_waits_for_what_it_needs() -> None:
    skills = [skill("two", phase=2), skill("flagship", phase=5), skill("talk", "flagship", phase=6)]
    found = plan(pack(skills), profile(9), [], MONDAY)
    assert step_minutes(found) == [[("two", 120), ("flagship", 120), ("talk", 120)]]
    assert [step.kind for step in found.weeks[0].steps] == ["skill", "project", "skill"]


# Evidence ------------------------------------------------------------------------------------


def test_a_lab_that_is_passed_takes_its_minutes_away() -> None:
    small = pack([skill("loops")], [lab("sums", "loops")])
    assert step_minutes(plan(small, profile(9), [passed("sums")], MONDAY)) == [[("loops", 100)]]


def test_a_mastered_skill_is_not_planned() -> None:
    small = pack([skill("loops"), skill("tests", "loops")], [lab("sums", "loops")])
    rows = [passed("sums", day) for day in (-3, -2, -1)]
    assert step_minutes(plan(small, profile(9), rows, MONDAY)) == [[("tests", 120)]]


def test_nothing_left_ends_today() -> None:
    small = pack([skill("loops")], [lab("sums", "loops")])
    found = plan(small, profile(9), [passed("sums", day) for day in (-3, -2, -1)], MONDAY)
    assert found == Plan(MONDAY, MONDAY, MONDAY, MONDAY, 0.0, (), MONDAY, MONDAY)


def test_evidence_moves_the_real_plan_forward() -> None:
    """By the minutes of the labs that were passed, where no chapter leaves the plan with them."""
    before = plan(REAL, profile(12.5), [], MONDAY)
    taught = {head.skill for head in REAL.chapter_heads.values()}
    names = [lab.id for lab in REAL.labs.values() if not taught & set(lab.skills)]
    rows = [passed(name) for name in names[:6]]
    after = plan(REAL, profile(12.5), rows, MONDAY)
    minutes = sum(REAL.labs[row.subject].minutes for row in rows)
    assert before.hours - after.hours == pytest.approx(minutes / 60)


# Dates ---------------------------------------------------------------------------------------


def test_the_finish_is_the_day_on_which_the_last_minute_is_used() -> None:
    small = pack([skill("loops", hours=10)])
    assert plan(small, profile(7), [], MONDAY).finish == MONDAY + timedelta(days=9)
    assert plan(small, profile(10), [], MONDAY).finish == MONDAY + timedelta(days=6)
    assert plan(small, profile(70), [], MONDAY).finish == MONDAY


def test_a_start_in_the_future_begins_then() -> None:
    found = plan(pack([skill("loops")]), profile(start=date(2028, 2, 29)), [], MONDAY)
    assert [(w.number, w.start) for w in found.weeks] == [
        (1, date(2028, 2, 29)),
        (2, date(2028, 3, 7)),
    ]
    assert found.finish == date(2028, 3, 13)


def test_a_start_in_the_past_goes_on_from_today_with_what_the_week_still_holds() -> None:
    wednesday_of_week_3 = MONDAY + timedelta(days=16)
    found = plan(pack([skill("loops", hours=14)]), profile(7), [], wednesday_of_week_3)
    assert [(w.number, w.start) for w in found.weeks] == [
        (3, MONDAY + timedelta(days=14)),
        (4, MONDAY + timedelta(days=21)),
        (5, MONDAY + timedelta(days=28)),
    ]
    assert step_minutes(found) == [[("loops", 300)], [("loops", 420)], [("loops", 120)]]
    assert found.finish == wednesday_of_week_3 + timedelta(days=13)


def test_a_missed_week_moves_the_end_and_piles_nothing_up() -> None:
    small, later = pack([skill("loops", hours=14)]), MONDAY + timedelta(days=7)
    on_time, late = (plan(small, profile(7), [], day) for day in (MONDAY, later))
    assert late.finish - on_time.finish == timedelta(days=7)
    assert max(total_of for total_of in map(sum, _minutes(late))) == 420


def _minutes(found: Plan) -> list[list[int]]:
    return [[step.minutes for step in week.steps] for week in found.weeks]


@pytest.mark.parametrize("hours", [0, -1, 80.5, 100, math.nan, math.inf, -math.inf])
def test_hours_that_no_week_has_are_refused(hours: float) -> None:
    with pytest.raises(RequestError, match="hours a week"):
        plan(REAL, profile(hours), [], MONDAY)
    with pytest.raises(RequestError, match="hours a week"):
        next_steps(REAL, profile(hours), [], NOON, 60)


@pytest.mark.parametrize("hours", [1e-300, 0.001, 0.1, 0.2])
def test_hours_that_would_take_a_lifetime_are_refused(hours: float) -> None:
    with pytest.raises(RequestError, match="40 years"):
        plan(REAL, profile(hours), [], MONDAY)


@pytest.mark.parametrize("start", [date.max, date(9999, 6, 1)])
def test_a_start_at_the_end_of_the_calendar_is_refused(start: date) -> None:
    with pytest.raises(RequestError, match="too late to start"):
        plan(REAL, profile(12.5, start), [], MONDAY)


def test_a_start_at_the_beginning_of_the_calendar_is_only_a_number() -> None:
    found = plan(pack([skill("loops")]), profile(9, date.min), [], MONDAY)
    assert found.weeks[0].start <= MONDAY < found.weeks[0].start + timedelta(days=7)


def test_uneven_days_and_days_away_are_filled_to_their_own_budgets() -> None:
    sunday = MONDAY + timedelta(days=6)
    who = profile(4, days=(1, 0, 0, 0, 0, 0, 3), away=((sunday, sunday),))
    found = plan(pack([skill("loops", hours=5)]), who, [], MONDAY)
    days = [(day.date, sum(s.minutes for s in day.steps)) for w in found.weeks for day in w.days]
    week = timedelta(days=7)
    assert days == [(MONDAY, 60), (MONDAY + week, 60), (sunday + week, 180)]
    assert found.finish == sunday + week


def test_holidays_without_end_are_refused() -> None:
    who = profile(4, away=((MONDAY, date.max),))
    with pytest.raises(RequestError, match="no time"):
        plan(pack([skill("loops")]), who, [], MONDAY)


def test_a_plan_that_ends_before_holidays_without_end_is_a_plan() -> None:
    away = ((MONDAY + timedelta(days=2), date.max),)
    found = plan(pack([skill("loops")]), profile(7, away=away), [], MONDAY)
    assert found.finish == MONDAY + timedelta(days=1)


def test_a_week_at_the_end_of_the_calendar_that_has_no_time_is_refused() -> None:
    start = date(9999, 1, 1)
    with pytest.raises(RequestError, match="no time"):
        plan(pack([skill("loops")]), profile(7, start, away=((start, date.max),)), [], MONDAY)


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        ((1,), "not the hours of a week"),
        ((25, 0, 0, 0, 0, 0, 0), "not the hours of a week"),
        ((math.nan,) * 7, "not the hours of a week"),
        ((1,) * 7, "7 hours, not 4"),
    ],
)
def test_days_that_make_no_week_are_refused(days: tuple[float, ...], sentence: str) -> None:
    with pytest.raises(RequestError, match=sentence):
        plan(REAL, profile(4, days=days), [], MONDAY)


# The real roadmap ----------------------------------------------------------------------------


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("background", Background)
def test_at_twelve_and_a_half_hours_the_entry_level_is_no_later_than_the_roadmap_says(
    role: Role, background: Background
) -> None:
    found = plan(REAL, profile(12.5, role=role, background=background), [], MONDAY)
    assert band(background, MONDAY, found.entry).months <= BANDS[background][1]
    assert MONDAY < found.entry < found.finish


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("background", Background)
def test_by_the_forecast_the_entry_level_falls_into_the_months_of_the_roadmap(
    role: Role, background: Background
) -> None:
    found = plan(REAL, profile(12.5, role=role, background=background), [], MONDAY)
    assert band(background, MONDAY, found.entry_p50).inside
    assert found.entry < found.entry_p50 < found.finish_p50


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("background", Background)
def test_the_interval_of_the_real_plan_overlaps_its_band(
    role: Role, background: Background
) -> None:
    found = plan(REAL, profile(12.5, role=role, background=background), [], MONDAY)
    low, high = BANDS[background]
    early, late = ((day - MONDAY).days / 30.44 for day in (found.finish_p10, found.finish_p90))
    assert early < high and late > low
    assert found.finish_p10 < found.finish < found.finish_p90


def test_more_background_never_takes_longer() -> None:
    for role in Role:
        ends = [
            plan(REAL, profile(12.5, role=role, background=background), [], MONDAY).finish
            for background in (Background.SOFTWARE, Background.MATH, Background.NONE)
        ]
        assert ends == sorted(ends)


@pytest.mark.parametrize("role", Role)
def test_who_brings_mathematics_begins_with_the_first_program(role: Role) -> None:
    found = plan(REAL, profile(12.5, role=role, background=Background.MATH), [], MONDAY)
    assert found.weeks[0].steps[0].id == "py-syntax/01-first-program"
    planned = {step.skill for week in found.weeks for step in week.steps if step.skill}
    assert not any(Background.MATH in REAL.skills[name].waive for name in planned)


@pytest.mark.parametrize(("role", "background"), [*zip(Role, Background, strict=True)])
def test_who_does_what_comes_next_does_every_activity_there_is(
    role: Role, background: Background
) -> None:
    who, rows, seen = profile(12.5, role=role, background=background), [], []
    kinds = ("chapter", "practice", "lab", "workshop", "project")
    did = {"chapter": read, "project": built}
    while steps := [s for s in next_steps(REAL, who, rows, NOON, 1_500) if s.kind in kinds]:
        rows += [did.get(step.kind, passed)(step.id) for step in steps]
        seen += [step.id for step in steps]
        assert len(seen) == len(set(seen))
    planned = [s.id for w in plan(REAL, who, [], MONDAY).weeks for s in w.steps if s.kind in kinds]
    assert sorted(seen) == sorted(set(planned))


# What comes next -----------------------------------------------------------------------------


def test_a_lab_is_out_of_reach_until_the_labs_below_it_are_passed() -> None:
    skills = [skill("loops"), skill("files", "loops"), skill("tests", "files")]
    small = pack(skills, [lab("sums", "loops"), lab("checks", "tests")])
    assert [s.id for s in next_steps(small, profile(), [], NOON, 600)] == ["sums"]
    assert [s.id for s in next_steps(small, profile(), [passed("sums")], NOON, 600)] == ["checks"]


def test_a_lab_is_out_of_reach_until_the_labs_that_it_names_are_passed() -> None:
    labs = [lab("second", "loops", needs=("first",)), lab("first", "tests")]
    small = pack([skill("loops"), skill("tests")], labs)
    assert [s.id for s in next_steps(small, profile(), [], NOON, 600)] == ["first"]


def test_the_next_steps_take_turns_between_skills() -> None:
    labs = [lab("a1", "a"), lab("a2", "a"), lab("b1", "b"), lab("b2", "b")]
    small = pack([skill("a"), skill("b")], labs)
    assert [s.id for s in next_steps(small, profile(), [], NOON, 600)] == ["a1", "b1", "a2", "b2"]


def test_the_turns_go_by_minutes_as_in_the_plan() -> None:
    labs = [lab("a1", "a", minutes=30), *(lab(f"b{n}", "b", minutes=10) for n in range(1, 5))]
    small = pack([skill("a"), skill("b")], [*labs, lab("a2", "a", minutes=30)])
    steps = [s.id for s in next_steps(small, profile(), [], NOON, 600)]
    assert steps == ["a1", "b1", "b2", "b3", "a2", "b4"]
    who = profile(70)
    first = [step.id for step in plan(REAL, who, [], MONDAY).weeks[0].days[0].steps]
    today = [step.id for step in next_steps(REAL, who, [], NOON, 300)]
    assert len(today) > 20 and first[: len(today)] == today


def test_there_is_always_one_lab_however_short_the_day() -> None:
    small = pack([skill("a"), skill("b")], [lab("a1", "a"), lab("b1", "b")])
    assert [s.id for s in next_steps(small, profile(0.2), [], NOON, 2.4)] == ["a1"]
    assert [s.id for s in next_steps(small, profile(), [], NOON, 40)] == ["a1", "b1"]


def test_due_cards_come_before_labs(tmp_path: Path) -> None:
    (tmp_path / "cards").mkdir()
    card = '[[card]]\nid = "c{}"\nask = "?"\nanswer = "!"\nsource = "s"\n'
    (tmp_path / "cards" / "a.toml").write_text("".join(card.format(n) for n in range(3)))
    small = pack([skill("a"), skill("b")], [lab("a1", "a"), lab("b1", "b")], tmp_path)
    first, second = next_steps(small, profile(), [passed("a1")], NOON, 60)
    assert (first.kind, first.title, first.minutes) == ("review", "Review 3 cards", 2)
    assert second.id == "b1"

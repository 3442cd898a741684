"""What a day holds: turns between skills, whole labs, the order of tiers and flagships."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest
from hypothesis import given
from small_packs import (
    MONDAY,
    days,
    lab,
    learners,
    pack,
    packs,
    profile,
    relaxed,
    skill,
    step_minutes,
)

from gradatim import curriculum
from gradatim.curriculum import Pack
from gradatim.model import Profile, Role
from gradatim.rules.plan import Plan, plan
from gradatim.rules.plan.sequence import sequence
from gradatim.rules.plan.workload import Work

REAL = curriculum.load()
HOUR_A_DAY = 7.0


def by_day(found: Plan) -> list[list[tuple[str, int]]]:
    return [[(step.id, step.minutes) for step in day.steps] for day in days(found)]


# Turns ---------------------------------------------------------------------------------------


def test_two_skills_that_do_not_need_each_other_take_turns_within_each_day() -> None:
    found = plan(pack([skill("loops"), skill("shell")]), profile(HOUR_A_DAY), [], MONDAY)
    assert by_day(found) == [[("loops", 30), ("shell", 30)]] * 4


def test_a_third_skill_waits_until_one_of_two_is_finished() -> None:
    skills = [skill("a", hours=1), skill("b", hours=2), skill("c", hours=1)]
    found = by_day(plan(pack(skills), profile(HOUR_A_DAY), [], MONDAY))
    assert found == [
        [("a", 30), ("b", 30)],
        [("a", 30), ("b", 30)],
        [("c", 30), ("b", 30)],
        [("c", 30), ("b", 30)],
    ]


def test_skills_that_need_each_other_follow_each_other() -> None:
    small = pack([skill("a", hours=1), skill("b", "a", hours=1)])
    assert by_day(plan(small, profile(HOUR_A_DAY), [], MONDAY)) == [[("a", 60)], [("b", 60)]]


def test_skills_of_two_phases_and_projects_take_no_turns() -> None:
    skills = [skill("a"), skill("late", phase=2), skill("first", phase=5), skill("then", phase=5)]
    found = step_minutes(plan(pack(skills), profile(2), [], MONDAY))
    assert found == [[("a", 120)], [("late", 120)], [("first", 120)], [("then", 120)]]


@relaxed
@given(packs(), learners)
def test_a_skill_waits_for_its_companion_no_longer_than_it_takes_itself(
    some: Pack, who: Profile
) -> None:
    work = Work(some, who, [], MONDAY)
    for part in sequence(work):
        main = [step for step in part if some.skills[step.skill].phase != 6]
        largest = max((step.minutes for step in main), default=0)
        for name in {step.skill for step in main}:
            at = [n for n, step in enumerate(main) if step.skill == name]
            span = main[at[0] : at[-1] + 1]
            own = sum(step.minutes for step in span if step.skill == name)
            assert sum(step.minutes for step in span) <= 2 * own + 2 * largest


@pytest.mark.parametrize("role", Role)
def test_of_the_real_days_with_work_on_skills_most_hold_two(role: Role) -> None:
    found = days(plan(REAL, profile(12.5, role=role), [], MONDAY))
    learning = [day for day in found if not any(step.kind == "project" for step in day.steps)]
    mixed = [day for day in learning if len({step.skill for step in day.steps}) > 1]
    assert len(mixed) > 0.8 * len(learning)


# Whole labs ----------------------------------------------------------------------------------


def test_a_lab_that_does_not_fit_waits_for_the_next_day_when_something_fills_the_room() -> None:
    skills = [skill("a", hours=50 / 60), skill("b", hours=1)]
    labs = [lab("a1", "a", minutes=30), lab("a2", "a", minutes=20), lab("b1", "b", minutes=40)]
    found = by_day(plan(pack(skills, labs), profile(HOUR_A_DAY), [], MONDAY))
    assert found == [[("a1", 30), ("a2", 20), ("b1", 10)], [("b1", 30), ("b", 20)]]
    more = [skill("c", hours=0.5), *skills]
    found = by_day(plan(pack(more, labs), profile(HOUR_A_DAY), [], MONDAY))
    split = [name for name in ("a1", "a2", "b1") if sum(name in dict(day) for day in found) > 1]
    assert split == []


def test_a_lab_waits_for_no_day_that_is_too_short_for_it_and_leaves_no_minute_unused() -> None:
    small = pack([skill("a", hours=0.5)], [lab("long", "a", minutes=150)])
    assert by_day(plan(small, profile(HOUR_A_DAY), [], MONDAY)) == [
        [("long", 60)],
        [("long", 60)],
        [("long", 30)],
    ]


def test_nothing_is_drawn_before_what_it_builds_on_to_fill_a_day() -> None:
    skills = [skill("a", hours=40 / 60), skill("b", "a", hours=1)]
    labs = [lab("a1", "a", minutes=40), lab("b1", "b", minutes=40)]
    found = by_day(plan(pack(skills, labs), profile(HOUR_A_DAY), [], MONDAY))
    assert found == [[("a1", 40), ("b1", 20)], [("b1", 20), ("b", 20)]]


@pytest.mark.parametrize(
    ("week", "shortest"),
    [((), 107), ((1, 1, 1, 1, 1, 0, 5), 60), ((0, 2, 0, 2, 0, 0, 6), 120)],
)
def test_of_the_real_activities_that_fit_a_day_nearly_all_stay_whole(
    week: tuple[float, ...], shortest: int
) -> None:
    pieces, minutes = Counter[str](), Counter[str]()
    for day in days(plan(REAL, profile(sum(week) or 12.5, days=week), [], MONDAY)):
        for step in day.steps:
            if step.is_indivisible:
                pieces[step.id] += 1
                minutes[step.id] += step.minutes
    fit = [name for name in pieces if minutes[name] <= shortest]
    assert sum(pieces[name] > 1 for name in fit) <= 0.09 * len(fit)


# The order -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("role", "flagship"), [(Role.MLE, "image"), (Role.AAE, "rag"), (Role.DSH, "forecast")]
)
def test_the_flagship_of_the_role_is_the_first_large_project(role: Role, flagship: str) -> None:
    found = days(plan(REAL, profile(12.5, role=role), [], MONDAY))
    projects = [step.skill for day in found for step in day.steps if step.kind == "project"]
    large = [s for s in dict.fromkeys(projects) if REAL.skills[s].phase == 5]
    assert large[0] == f"pf-{flagship}" and "pf-moderate" in large


def test_what_makes_a_learner_stand_out_comes_after_the_entry_level() -> None:
    skills = [
        skill("types", hours=1, tier="standout"),
        skill("tests", hours=1, tier="standout"),
        skill("loops", hours=1),
        skill("flagship", "tests", phase=5, hours=1),
    ]
    found = plan(pack(skills), profile(HOUR_A_DAY), [], MONDAY)
    names = [[name for name, _ in day] for day in by_day(found)]
    assert names == [["loops", "tests"], ["loops", "tests"], ["flagship"], ["types"]]
    assert (found.entry - MONDAY, found.finish - MONDAY) == (timedelta(2), timedelta(3))


def test_without_anything_that_makes_stand_out_the_entry_level_is_the_end() -> None:
    found = plan(pack([skill("loops")]), profile(HOUR_A_DAY), [], MONDAY)
    assert found.entry == found.finish

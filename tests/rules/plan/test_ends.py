"""How the end of a plan has moved."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from small_packs import MONDAY, histories, learners, pack, packs, profile, relaxed, skill

from gradatim.curriculum import Pack
from gradatim.model import Evidence, History, Profile
from gradatim.rules.plan import plan
from gradatim.rules.plan.ends import mondays, plan_end

DAY = timedelta(days=1)


@relaxed
@given(packs(), learners, histories)
def test_it_ends_when_the_plan_ends(some: Pack, who: Profile, rows: list[Evidence]) -> None:
    found, whole = plan_end(some, who, History(rows), MONDAY), plan(some, who, rows, MONDAY)
    assert found and (found.finish, found.day) == (whole.finish, MONDAY)
    assert found.hours == pytest.approx(whole.hours)


def test_hours_that_make_no_plan_have_no_end() -> None:
    assert plan_end(pack([skill("loops")]), profile(0.0), History(), MONDAY) is None


@pytest.mark.parametrize(
    ("first", "today", "days"),
    [
        (0, 0, [0]),
        (0, 6, [6]),
        (0, 7, [7]),
        (0, 9, [7, 9]),
        (0, 22, [7, 14, 21, 22]),
        (0, 70, [14, 28, 42, 56, 70]),  # every second one: five at most
    ],
)
def test_mondays_lead_up_to_today(first: int, today: int, days: list[int]) -> None:
    found = mondays(MONDAY + first * DAY, MONDAY + today * DAY, 5)
    assert [(one - MONDAY).days for one in found] == days


def test_the_first_days_of_all_have_no_mondays_before_them() -> None:
    assert mondays(date.min, date.min, 5) == [date.min]

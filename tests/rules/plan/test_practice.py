"""Days of practice, and weeks in a row."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from gradatim.model import Evidence
from gradatim.rules.plan.practice import Practice, practice

MONDAY = date(2027, 1, 4)
DAY = timedelta(days=1)


def added_time(day: date, minutes: float) -> Evidence:
    data = {"date": str(day), "minutes": minutes, "work": ""}
    noon = datetime(2027, 1, 4, 12, tzinfo=UTC)
    return Evidence(f"{day}{minutes}", noon, "time", "", data, "me")


def days(*numbers: int) -> Practice:
    return Practice({MONDAY + n * DAY: 30.0 for n in numbers})


def test_a_day_counts_from_a_minute_on_and_not_before_it_has_come() -> None:
    rows = [
        added_time(MONDAY, 0.5),
        added_time(MONDAY + DAY, 45),
        added_time(MONDAY + 9 * DAY, 60),
    ]
    found = practice(rows, UTC, MONDAY + 2 * DAY)
    assert dict(found.minutes) == {MONDAY + DAY: 45.0}
    assert (found.days, found.hours) == (1, 0.75)


@pytest.mark.parametrize(
    ("practised", "today", "run"),
    [
        ((), 0, 0),
        ((0,), 0, 1),
        ((0, 6), 6, 1),
        ((0, 7), 7, 2),  # Monday after Monday
        ((6,), 7, 1),  # this week may still come
        ((6,), 14, 0),  # a week without practice ends it
        ((0, 1, 8, 20), 22, 3),
        ((0, 20), 22, 1),
    ],
)
def test_weeks_in_a_row(practised: tuple[int, ...], today: int, run: int) -> None:
    assert days(*practised).weeks_in_a_row(MONDAY + today * DAY) == run


def test_the_first_week_of_all_time_ends_a_run() -> None:
    assert Practice({date.min: 30.0}).weeks_in_a_row(date.min + DAY) == 1


def test_months_are_listed_with_the_newest_first() -> None:
    found = Practice({date(2026, 12, 31): 60.0, date(2027, 2, 1): 30.0, date(2027, 2, 28): 30.0})
    assert [(one.first, one.last, one.days, one.minutes) for one in found.months] == [
        (date(2027, 2, 1), date(2027, 2, 28), 2, 60.0),
        (date(2026, 12, 1), date(2026, 12, 31), 1, 60.0),
    ]

"""Weeks and days away as people write them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradatim.errors import RequestError
from gradatim.model import Background, Profile, Role
from gradatim.rules import timetable

WORK = (1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 5.0)
MONDAY = date(2027, 1, 4)


@pytest.mark.parametrize(
    "text",
    [
        "mon-fri 1, sun 5",
        "weekdays 1 sunday 5",
        "weekdays 1 h, Sunday 5 hours",
        "Mon\N{EN DASH}Fri: 1h; Sun: 5h",
        "mon to fri 60 min and sun 300 minutes",
        "mon tue wed thu fri 1 sun 5",
        "mon, tue, wed, thu, fri 1, sun 5",
        "monday-thursday 1:00, fridays 1, sundays 5:00",
        "daily 1, sat 0, sun 5",
        "sun-fri 1\nsun 5",
        "sun=5 mon/tue/wed/thu/fri=1,0",
    ],
)
def test_one_week_may_be_written_in_many_ways(text: str) -> None:
    assert timetable.parse_days(text) == WORK


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("sun 0.5", 30),
        ("sun 0,5", 30),
        ("sun 1h30", 90),
        ("sun 1 h 30 min", 90),
        ("sun 90 min", 90),
        ("sun 1:05", 65),
        ("sun 45m", 45),
        ("sun 24", 1440),
        ("sun 0.33", 20),
    ],
)
def test_hours_may_be_written_in_many_ways(text: str, minutes: int) -> None:
    week = timetable.parse_days(text)
    assert week[6] * 60 == pytest.approx(minutes) and sum(week) == week[6]


def test_the_last_word_on_a_day_counts_and_a_week_may_run_over_its_end() -> None:
    assert timetable.parse_days("weekdays 1 wed 2") == (1, 1, 2, 1, 1, 0, 0)
    assert timetable.parse_days("fri-mon 2") == (2, 0, 0, 0, 2, 2, 2)
    assert timetable.parse_days("even") == timetable.parse_days(" EVEN ") == ()


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "mon", "1", "1 mon", "mon 1 tue", "moon 1", "mon-", "mon 1x", "mon -1", "mon nan",
        "mon 1.2.3", "mon 25", "mon 0", "weekdays 0 sun 0", "mon 1; drop", "mon 1h75h", "x" * 5000,
        "mon \N{ARABIC-INDIC DIGIT ONE}x", "mon 1\x00",
    ],
)  # fmt: skip
def test_what_names_no_week_is_answered_with_one_that_does(text: str) -> None:
    with pytest.raises(RequestError, match="write: mon-fri 1, sun 5") as caught:
        timetable.parse_days(text)
    assert "\n" not in str(caught.value) and len(str(caught.value)) < 1200


@given(st.text(st.sampled_from("monfrisu -,:0159hmin."), max_size=30))
def test_any_text_gives_seven_days_or_a_sentence(text: str) -> None:
    try:
        found = timetable.parse_days(text)
    except RequestError:
        return
    assert len(found) in (0, 7) and all(0 <= hours <= 24 for hours in found)


@given(st.lists(st.integers(0, 24 * 60), min_size=7, max_size=7).filter(any))
def test_what_is_written_is_read_again(minutes: list[int]) -> None:
    week = tuple(one / 60 for one in minutes)
    again = timetable.parse_days(timetable.format_week(week))
    assert [round(hours * 60) for hours in again] == minutes
    who = Profile(Role.MLE, Background.NONE, sum(again), MONDAY, days=again)
    assert [who.minutes(MONDAY + timedelta(days=n)) for n in range(7)] == minutes


def test_a_week_is_written_shortly() -> None:
    assert timetable.format_week(WORK) == "mon-fri 1, sun 5"
    assert (
        timetable.format_week((1.5, 1.5, 0, 0.25, 0, 2, 2)) == "mon tue 1h30, thu 15 min, sat sun 2"
    )
    assert timetable.format_week(()) == "even"


def test_a_week_of_another_length_keeps_its_shape() -> None:
    assert timetable.scale_week(WORK, 5) == (0.5, 0.5, 0.5, 0.5, 0.5, 0, 2.5)
    assert timetable.scale_week((), 5) == ()


# Days away -----------------------------------------------------------------------------------


def test_days_away_are_added_in_order_and_joined() -> None:
    found = timetable.parse_away(["2027-05-03..2027-05-09", "2026-12-24"])
    assert found == (
        (date(2026, 12, 24), date(2026, 12, 24)),
        (date(2027, 5, 3), date(2027, 5, 9)),
    )
    joined = timetable.parse_away(["2027-05-10..2027-05-12, 2026-12-25..2027-01-01"], found)
    assert joined == (
        (date(2026, 12, 24), date(2027, 1, 1)),
        (date(2027, 5, 3), date(2027, 5, 12)),
    )
    assert timetable.parse_away(["none"], found) == ()
    assert timetable.parse_away(["none", "2027-01-01"], found) == ((date(2027, 1, 1),) * 2,)
    assert timetable.parse_away([], found) == found


@pytest.mark.parametrize(
    "text",
    ["soon", "2026-12-24..", "..2026-12-24", "2026-02-30", "24.12.2026", "2026-12-24...2027-01-02"],
)
def test_what_names_no_days_is_answered_with_some_that_do(text: str) -> None:
    with pytest.raises(RequestError, match=r"write: 2026-12-24\.\.2027-01-02"):
        timetable.parse_away([text])


def test_days_away_that_end_before_they_begin_are_turned_round() -> None:
    with pytest.raises(RequestError, match=r"before it starts; write: 2026-12-24\.\.2027-01"):
        timetable.parse_away(["2027-01-02..2026-12-24"])


@given(st.lists(st.tuples(st.dates(), st.integers(0, 40)), max_size=6))
def test_days_away_are_read_again_as_written(spans: list[tuple[date, int]]) -> None:
    texts = [f"{first}..{_later(first, days)}" for first, days in spans]
    found = timetable.parse_away(texts)
    assert timetable.parse_away([timetable.format_away(found)]) == found
    covered = {d for first, days in spans for d in _span(first, _later(first, days))}
    assert {d for first, last in found for d in _span(first, last)} == covered


def _later(first: date, days: int) -> date:
    return date.fromordinal(min(first.toordinal() + days, date.max.toordinal()))


def _span(first: date, last: date) -> list[int]:
    return list(range(first.toordinal(), last.toordinal() + 1))

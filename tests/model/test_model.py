"""The nouns that answer questions about themselves."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradatim.model import (
    Background,
    Evidence,
    Framework,
    History,
    Profile,
    Role,
    records,
    whole_number,
)

MONDAY = date(2027, 1, 4)


def profile(hours: float, **more: object) -> Profile:
    return Profile(Role.MLE, Background.NONE, hours, MONDAY, **more)  # type: ignore[arg-type]


def rows(*kinds: str) -> list[Evidence]:
    at = datetime(2027, 1, 4, tzinfo=UTC)
    return [Evidence(str(n), at, kind, "x", {}, "me") for n, kind in enumerate(kinds)]


@given(st.floats(0.1, 80), st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_seven_days_in_a_row_hold_the_hours_of_the_week(hours: float, first: date) -> None:
    seven = [profile(hours).minutes(first + timedelta(days=n)) for n in range(7)]
    assert sum(seven) == int(hours * 60)
    assert max(seven) - min(seven) <= 1


def test_a_profile_of_before_there_was_a_choice_has_pytorch() -> None:
    who = profile(10, framework=Framework.KERAS)
    assert records.parse_profile(records.profile_data(who)) == who
    old = {key: value for key, value in records.profile_data(who).items() if key != "framework"}
    assert records.parse_profile(old).framework is Framework.PYTORCH


def test_uneven_days_hold_what_was_said() -> None:
    who = profile(10, days=(1, 1, 1, 1, 1, 0, 5))
    assert [who.minutes(MONDAY + timedelta(days=n)) for n in range(7)] == [60] * 5 + [0, 300]


@pytest.mark.parametrize(("day", "minutes"), [(-1, 60), (0, 0), (3, 0), (4, 60)])
def test_days_away_hold_nothing_and_their_ends_belong_to_them(day: int, minutes: int) -> None:
    who = profile(7, away=((MONDAY, MONDAY + timedelta(days=3)),))
    assert who.minutes(MONDAY + timedelta(days=day)) == minutes


def test_a_history_gives_the_rows_of_some_kinds_in_its_own_order() -> None:
    history = History.from_rows(rows("verdict", "hint", "review", "verdict"))
    assert [row.id for row in history.of("verdict")] == ["0", "3"]
    assert [row.id for row in history.of("hint", "verdict")] == ["0", "1", "3"]
    assert list(history.of("drill")) == []
    assert History.from_rows(history) is history


def test_the_result_of_a_rule_is_cached_for_each_argument() -> None:
    calls: list[str] = []

    def count(log: History, kind: str) -> int:
        calls.append(kind)
        return len(log.of(kind))

    history = History.from_rows(rows("verdict", "hint", "verdict"))
    assert [history.cached(count, kind) for kind in ("verdict", "hint", "verdict")] == [2, 1, 2]
    assert calls == ["verdict", "hint"]


def test_the_first_pass_is_the_earliest_even_if_the_clock_was_set_back() -> None:
    at = datetime(2027, 1, 4, tzinfo=UTC)
    days, outcomes = (3, 1, 2, 0), ("PASS", "PASS", "PASS", "FAIL")
    history = History(
        Evidence(str(day), at + timedelta(days=day), "verdict", "sums", {"outcome": outcome}, "me")
        for day, outcome in zip(days, outcomes, strict=True)
    )
    assert history.first_passes == {"sums": at + timedelta(days=1)}
    assert [row.id for row in history.by_time] == ["0", "1", "2", "3"]


@pytest.mark.parametrize(("found", "number"), [(3, 3), (3.0, 3), (-2.0, -2), (10**400, 10**400)])
def test_a_whole_number_may_be_written_with_a_point(found: object, number: int) -> None:
    assert whole_number(found) == number and isinstance(whole_number(found), int)


@pytest.mark.parametrize("found", [True, False, 2.5, math.nan, math.inf, "3", None, [3], {}])
def test_all_else_is_no_whole_number(found: object) -> None:
    assert whole_number(found) is None

"""Sessions that are found in a log, and what is told by hand."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradatim.model import Background, Evidence, History, Profile, Role, records
from gradatim.rules.plan.budget import Budget, weeks
from gradatim.rules.sessions import (
    ACTIVE_EVERY,
    IDLE,
    KINDS,
    LEAD,
    MAX_DAY_MINUTES,
    Correction,
    Ledger,
    adds_activity,
    correction_data,
    corrections,
    ledger,
    minutes,
    sessions,
    work_intervals,
)

NOON = datetime(2027, 1, 6, 12, tzinfo=UTC)  # a Wednesday
TODAY = NOON.date()


def row(at: float, kind: str = "active", subject: str = "sums") -> Evidence:
    """Some minutes after noon."""
    return Evidence(f"{at}{kind}{subject}", NOON + timedelta(minutes=at), kind, subject, {}, "me")


def told(day: date, minutes: object, work: str = "", subject: str = "") -> Evidence:
    data = {"date": str(day), "minutes": minutes, "work": work}
    return Evidence(f"{day}{minutes}{work}", NOON, "time", subject, data, "me")


def total(found: Ledger, day: date) -> float:
    return pytest.approx(minutes(found, day))  # type: ignore[return-value]


# Sessions ------------------------------------------------------------------------------------


def test_rows_that_follow_each_other_are_one_session() -> None:
    (one,) = sessions([row(0, "opened"), row(9, "verdict"), row(23, "verdict")])
    assert one.minutes == 23 + 3 and one.labs == ("sums",)
    assert one.end == NOON + timedelta(minutes=23)


def test_silence_ends_a_session_and_does_not_count() -> None:
    found = sessions([row(0), row(10), row(26), row(27)])
    assert [one.minutes for one in found] == [13, 4]


def test_a_row_alone_counts_a_little() -> None:
    assert [one.minutes for one in sessions([row(0)])] == [LEAD / timedelta(minutes=1)]


def test_the_time_before_a_row_was_for_what_it_is_about() -> None:
    rows = [row(0), row(5), row(7, "review", "card"), row(12, subject="loops")]
    assert ledger(rows, UTC)[TODAY] == {
        ("lab", "sums"): 8,
        ("review", ""): 2,
        ("lab", "loops"): 5,
    }


def test_a_clock_that_goes_backwards_costs_nothing() -> None:
    rows = [row(0), row(20), row(10), row(30)]
    assert [one.minutes for one in sessions(rows)] == [33]


@pytest.mark.parametrize("when", [datetime.min, datetime.max, datetime(1970, 1, 1)])
def test_a_clock_that_cannot_be_right_is_not_believed(when: datetime) -> None:
    odd = Evidence("odd", when.replace(tzinfo=UTC), "active", "sums", {}, "me")
    assert ledger([odd, row(0)], UTC).keys() == {TODAY}
    profile = Evidence("p", when.replace(tzinfo=UTC), "profile", "", {}, "me")
    assert Budget.of(History([profile]), UTC).profiles == []


def test_what_the_program_did_by_itself_is_no_work() -> None:
    assert sessions([row(0, "profile", ""), row(5, "fitted", ""), row(9, "unheard-of")]) == []


def test_a_session_over_midnight_belongs_to_both_days() -> None:
    zone = ZoneInfo("Europe/Berlin")
    rows = [row(11 * 60 - 5), row(11 * 60 + 5)]  # 23:55 and 00:05 there
    found = ledger(rows, zone)
    assert minutes(found, TODAY) == 8 and minutes(found, TODAY + timedelta(days=1)) == 5
    assert minutes(ledger(rows, UTC), TODAY) == 13


def test_the_night_when_clocks_go_forward_has_one_hour_less() -> None:
    zone, start = ZoneInfo("Europe/Berlin"), datetime(2027, 3, 27, 23, tzinfo=UTC)
    rows = [
        Evidence(str(n), start + timedelta(minutes=10 * n), "active", "", {}, "me")
        for n in range(200)
    ]
    assert minutes(ledger(rows, zone), date(2027, 3, 28)) == 23 * 60


# By hand -------------------------------------------------------------------------------------


def test_minutes_are_added_to_a_day_and_taken_away() -> None:
    rows = [row(0), row(10), told(TODAY, 60, "skill", "loops"), told(TODAY, -30)]
    found = ledger(rows, UTC)
    assert minutes(found, TODAY) == pytest.approx(13 + 60 - 30)
    assert found[TODAY][("skill", "loops")] / found[TODAY][("lab", "sums")] == pytest.approx(
        60 / 13
    )


def test_what_is_taken_from_one_lab_leaves_the_others() -> None:
    rows = [row(0), row(10, subject="loops"), told(TODAY, -99, "lab", "loops")]
    assert ledger(rows, UTC) == {TODAY: {("lab", "sums"): 3}}


def test_a_day_of_which_all_is_taken_is_gone() -> None:
    assert ledger([row(0), told(TODAY, -3)], UTC) == {}


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"date": "soon", "minutes": 5},
        {"date": "2027-01-06", "minutes": "many"},
        {"date": "2027-01-06", "minutes": float("nan")},
        {"date": "2027-01-06", "minutes": 1e9},
        {"date": None, "minutes": 5},
        {"date": "2027-01-06", "minutes": 10**400},
        {"date": "2027-01-06", "minutes": []},
    ],
)
def test_a_row_that_cannot_be_read_changes_nothing(data: dict[str, object]) -> None:
    assert ledger([Evidence("x", NOON, "time", "", data, "me")], UTC) == {}


def test_a_correction_comes_back_from_its_row() -> None:
    correction = Correction(TODAY, 30.0, ("skill", "loops"), "a book")
    assert corrections(
        [Evidence("x", NOON, "time", "loops", correction_data(correction), "me")]
    ) == [correction]


# Whatever chance draws -----------------------------------------------------------------------

_moments = st.one_of(
    st.integers(-3000, 3000).map(float), st.floats(-40, 40), st.just(0.0), st.just(1e9)
)
_rows = st.builds(
    row, _moments, st.sampled_from([*KINDS, "profile", "new"]), st.sampled_from(["", "a", "b"])
)
_told = st.builds(
    told,
    st.sampled_from([TODAY, TODAY - timedelta(days=1), date.min, date.max]),
    st.one_of(st.floats(-MAX_DAY_MINUTES, MAX_DAY_MINUTES), st.sampled_from([0, 1441, "x"])),
    st.sampled_from(["", "lab", "skill"]),
    st.sampled_from(["", "a", "b"]),
)
logs = st.lists(st.one_of(_rows, _rows, _told), max_size=40)
zones = st.sampled_from([UTC, ZoneInfo("Asia/Kathmandu"), ZoneInfo("America/St_Johns")])


@given(logs, zones)
def test_no_day_has_less_than_nothing_or_more_than_a_day(
    log: list[Evidence], zone: ZoneInfo
) -> None:
    for works in ledger(log, zone).values():
        assert works and all(spent > 0 for spent in works.values())
        assert sum(works.values()) <= MAX_DAY_MINUTES + 1e-6


@given(logs, zones, st.randoms())
def test_the_order_of_the_rows_does_not_matter(
    log: list[Evidence], zone: ZoneInfo, chance: random.Random
) -> None:
    log = list({one.at: one for one in log}.values())  # rows at one moment have no other order
    shuffled = chance.sample(log, len(log))
    found, other = ledger(log, zone), ledger(shuffled, zone)
    assert found.keys() == other.keys()
    assert all(minutes(found, day) == total(other, day) for day in found)
    assert sessions(log) == sessions(shuffled)


@given(st.lists(_rows, max_size=40), zones)
def test_days_and_spells_add_up_to_the_sessions(log: list[Evidence], zone: ZoneInfo) -> None:
    whole = sum(one.minutes for one in sessions(log))
    assert whole == pytest.approx(
        sum(sum(works.values()) for works in ledger(log, zone).values()), abs=1e-3
    )
    found = work_intervals(log)
    assert all(start <= end for start, end, _ in found)
    assert all(a[1] <= b[0] for a, b in pairwise(found))
    apart = sessions(log)
    assert all(b.start + LEAD - a.end > IDLE for a, b in pairwise(apart))


@given(st.lists(_rows, max_size=30), _rows)
def test_more_signs_never_count_for_less(log: list[Evidence], more: Evidence) -> None:
    before, after = (sum(one.minutes for one in sessions(rows)) for rows in (log, [*log, more]))
    assert after >= before - 1e-6


@given(logs, st.dates(TODAY - timedelta(days=9), TODAY + timedelta(days=9)), zones)
def test_a_ledger_from_a_day_on_is_the_end_of_the_whole(
    log: list[Evidence], since: date, zone: ZoneInfo
) -> None:
    whole, part = ledger(log, zone), ledger(log, zone, since)
    assert part.keys() == {day for day in whole if day >= since}
    assert all(minutes(part, day) == total(whole, day) for day in part)


# Budgets -------------------------------------------------------------------------------------


def profile(hours: float, start: date, at: datetime) -> Evidence:
    who = Profile(Role.MLE, Background.NONE, hours, start)
    return Evidence(f"p{at}", at, "profile", "", records.profile_data(who), "me")


def test_each_day_has_the_budget_of_the_profile_that_was_kept_then() -> None:
    monday = date(2027, 1, 4)
    log = History(
        [
            profile(7, date(2027, 1, 5), NOON - timedelta(days=2)),
            profile(14, date(2027, 1, 5), NOON + timedelta(days=2)),
            row(0),
        ]
    )
    now, before = weeks(log, UTC, date(2027, 1, 10), 2)
    assert [day.budget for day in now.days] == [0, 60, 60, 60, 120, 120, 120]
    assert (now.start, now.budget, now.actual) == (monday, 540, 3)
    assert (before.start, before.budget, before.has_time) == (date(2026, 12, 28), 0, False)


@pytest.mark.parametrize("today", [date.min, date.max, date(2028, 2, 29)])
def test_weeks_at_the_ends_of_the_calendar_are_only_numbers(today: date) -> None:
    found = weeks(History([row(0)]), UTC, today, 3)
    assert found[0].days[0].date <= today <= found[0].days[-1].date


def test_a_sign_of_life_is_kept_now_and_then() -> None:
    assert adds_activity(History(), NOON)
    log = History([row(0), row(9, "profile", "")])
    assert not adds_activity(log, NOON + ACTIVE_EVERY / 2)
    assert adds_activity(log, NOON + ACTIVE_EVERY)
    assert adds_activity(log, NOON - timedelta(hours=1))  # the clock was set back

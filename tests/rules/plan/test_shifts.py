"""What earlier plans said, and the ranges of the roadmap."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from small_packs import MONDAY, NOON, days, lab, pack, passed, profile, skill

from gradatim.model import Background, Evidence, History, Profile, records
from gradatim.rules.plan import (
    Band,
    PlanShift,
    band,
    dropped_days,
    plan,
    plan_shift,
    shift_in_words,
)

SMALL = pack([skill("loops", hours=14)], [lab("sums", "loops", minutes=60)])
WHO = profile(7)


def kept(who: Profile, day: int = 0) -> Evidence:
    return Evidence(
        f"k{day}", NOON + timedelta(days=day), "profile", "", records.profile_data(who), "me"
    )


def moved_by(rows: list[Evidence], day: int) -> PlanShift | None:
    log, today = History(rows), MONDAY + timedelta(days=day)
    return plan_shift(SMALL, log, UTC, today, plan(SMALL, WHO, log, today))


def test_a_missed_week_moves_the_end_by_a_week_against_the_plan_that_was_kept() -> None:
    found = moved_by([kept(WHO)], 7)
    assert found == PlanShift(MONDAY, MONDAY + timedelta(days=13), 7)
    assert found.sentence() == "7 days later than in the plan of 2027-01-04"


def test_what_was_done_since_moves_it_back() -> None:
    assert moved_by([kept(WHO), passed("sums", 1)], 1) == PlanShift(
        MONDAY, MONDAY + timedelta(days=13), 0
    )
    early = moved_by([kept(WHO), passed("sums", 0)], 1)
    assert early is not None and early.sentence() == "as in the plan of 2027-01-04"


def test_what_was_known_when_the_profile_was_kept_is_part_of_that_plan() -> None:
    found = moved_by([passed("sums", -1), kept(WHO)], 7)
    assert found is not None and found.finish == MONDAY + timedelta(days=12)


def test_a_profile_that_is_kept_again_begins_anew() -> None:
    assert moved_by([kept(WHO), kept(WHO, 7)], 7) is None
    found = moved_by([kept(WHO), kept(WHO, 7)], 9)
    assert found is not None and (found.since, found.days) == (MONDAY + timedelta(days=7), 2)


@pytest.mark.parametrize("data", [{}, {"role": "king"}, {"hours": "many"}, {"start": 5}])
def test_a_profile_that_nobody_can_read_or_plan_is_passed_over(data: dict[str, object]) -> None:
    odd = replace(kept(WHO, 3), data={**records.profile_data(WHO), **data} if data else data)
    found = moved_by([kept(WHO), odd], 7)
    assert found is not None and found.since == MONDAY
    impossible = kept(replace(WHO, hours=500), 3)
    assert moved_by([kept(WHO), impossible], 7) == found


def test_no_profile_and_a_clock_that_goes_backwards_give_no_comparison() -> None:
    assert moved_by([], 7) is None
    assert moved_by([kept(WHO, 30)], 7) is None


def test_the_day_of_the_earlier_plan_is_the_learners_own() -> None:
    late = Evidence(
        "k", datetime(2027, 1, 3, 23, 30, tzinfo=UTC), "profile", "", kept(WHO).data, "me"
    )
    zone = datetime.now(UTC).astimezone().tzinfo
    found = plan_shift(SMALL, History([late]), zone, date(2027, 2, 1), plan(SMALL, WHO, [], MONDAY))
    assert found is not None and found.since == late.at.astimezone(zone).date()


def test_days_that_only_an_earlier_plan_had_are_dropped() -> None:
    log = History([kept(WHO)])
    weekend = replace(WHO, hours=8, days=(0, 0, 0, 0, 0, 4, 4))
    now = plan(SMALL, weekend, log, MONDAY)
    gone = dropped_days(SMALL, log, UTC, now)
    assert gone == {MONDAY + timedelta(days=n) for n in (0, 1, 2, 3, 4, 7, 8, 9, 10, 11)}
    assert not gone & {day.date for day in days(now)}


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "the same day"), (1, "1 day later"), (-1, "1 day earlier"), (13, "13 days later"),
        (14, "2 weeks later"), (-60, "9 weeks earlier"), (100, "3 months later"),
    ],
)  # fmt: skip
def test_distances_are_told_in_words(count: int, words: str) -> None:
    assert shift_in_words(count) == words


def test_the_range_of_the_roadmap_stands_beside_the_months_whether_they_agree_or_not() -> None:
    inside = band(Background.MATH, MONDAY, MONDAY + timedelta(days=334))
    assert inside.inside
    assert inside.sentence() == "about 11 months, within the roadmap's 9 to 12"
    later, earlier = Band(9, 12, 12.6), Band(9, 12, 6.0)
    assert later.sentence() == "about 13 months, later than the roadmap's 9 to 12"
    assert earlier.sentence() == "about 6 months, sooner than the roadmap's 9 to 12"
    assert Band(9, 12, 12.4).inside  # what is shown as 12 is not later than 12
    assert band(Background.NONE, MONDAY, MONDAY - timedelta(days=9)).months == 0

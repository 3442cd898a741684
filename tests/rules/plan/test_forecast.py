"""Futures out of the learner's own pace: what they depend on, and what they do not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_packs import MONDAY, busier, lab, learners, pack, packs, profile, relaxed, skill

from gradatim.curriculum import Pack
from gradatim.model import Evidence, Profile, records
from gradatim.rules.plan import Plan, plan
from gradatim.rules.plan.forecast import Interval, interval
from gradatim.rules.plan.pace import Pace, Ratio, Share, pace
from gradatim.rules.plan.workload import Step, Work
from gradatim.rules.sessions import Correction, correction_data

LABS = [lab(f"l{n}", "loops", minutes=60) for n in range(40)]
PACK = pack([skill("loops", hours=400)], LABS)
WHO = profile(7)
STEPS = [Step("lab", "a", "A", 3000), Step("skill", "b", "B", 6000), Step("project", "c", "C", 9)]


def kept(who: Profile, day: date = MONDAY) -> Evidence:
    at = datetime.combine(day, time(6), UTC)
    return Evidence(f"profile{day}", at, "profile", "", records.profile_data(who), "me")


def worked(day: date, minutes: float, lab_id: str = "", passes: bool = False) -> list[Evidence]:
    """A session by hand, and perhaps a pass at its end."""
    at = datetime.combine(day, time(20), UTC)
    correction = Correction(day, minutes - 3 * passes, ("lab", lab_id) if lab_id else ("", ""))
    rows = [Evidence(f"time{day}{lab_id}", at, "time", lab_id, correction_data(correction), "me")]
    if passes:
        data = {"outcome": "PASS", "files": {"a.py": lab_id}}
        rows.append(Evidence(f"pass{day}{lab_id}", at, "verdict", lab_id, data, "me"))
    return rows


def weeks_of(count: int, minutes: Sequence[float], pace_of_labs: float = 1.0) -> list[Evidence]:
    """A lab on the Monday of every week, and the rest of its minutes on Saturday."""
    rows = [kept(WHO)]
    for n in range(count):
        day = MONDAY + timedelta(days=7 * n)
        rest = minutes[n % len(minutes)] - 60 * pace_of_labs
        if rest >= 0:
            rows += worked(day, 60 * pace_of_labs, f"l{n}", passes=True)
            rows += worked(day + timedelta(days=5), rest)
    return rows


def ahead(rows: list[Evidence], weeks: int, who: Profile = WHO) -> tuple[Plan, list[int]]:
    """The plan after so many weeks, and the days until the futures end."""
    today = MONDAY + timedelta(days=7 * weeks)
    found = plan(PACK, who, rows, today)
    return found, [(d - today).days for d in (found.finish_p10, found.finish_p50, found.finish_p90)]


# What the evidence changes -------------------------------------------------------------------


def test_before_any_evidence_there_is_a_prior_and_it_is_wide() -> None:
    found, (p10, p50, p90) = ahead([], 0)
    planned = (found.finish - MONDAY).days
    assert 0.5 < p10 / planned < 1 < p50 / planned < 1.5
    assert 1.5 < p90 / planned < 3.2


def test_a_profile_alone_says_nothing_of_the_pace() -> None:
    assert pace(Work(PACK, WHO, [kept(WHO)], MONDAY + timedelta(days=30))) == Pace()


def test_weeks_as_planned_make_the_futures_agree_with_the_plan() -> None:
    _, prior = ahead([], 0)
    found, ends = ahead(weeks_of(26, [420]), 26)
    planned = (found.finish - MONDAY - timedelta(days=7 * 26)).days
    assert ends[1] / planned == pytest.approx(1, abs=0.12)
    assert ends[2] / ends[0] < 0.8 * prior[2] / prior[0]


def test_labs_that_take_longer_and_weeks_that_are_missed_move_the_end() -> None:
    _, on_time = ahead(weeks_of(12, [420]), 12)
    _, slow = ahead(weeks_of(12, [420], pace_of_labs=2.5), 12)
    _, away = ahead(weeks_of(12, [420, 0]), 12)
    assert slow[0] >= on_time[0] and away[0] >= on_time[0]
    assert all(late > early for late, early in zip(slow[1:], on_time[1:], strict=True))
    assert all(late > early for late, early in zip(away[1:], on_time[1:], strict=True))


def test_time_spent_on_what_is_not_done_yet_counts() -> None:
    today, step = MONDAY + timedelta(days=1), Step("lab", "a", "A", 600)
    ends = [interval([step], WHO, today, Pace(unfinished=begun)) for begun in ({}, {"a": 400.0})]
    assert ends[1].p50 < ends[0].p50 and ends[1].p90 < ends[0].p90


def test_what_takes_far_longer_than_planned_and_is_not_done_speaks_of_the_rest() -> None:
    steps = [Step("lab", "a", "A", 60), *(Step("lab", f"b{n}", "B", 60) for n in range(20))]
    ends = [
        interval(steps, WHO, MONDAY, Pace(unfinished={"a": spent})).p50
        for spent in (10.0, 60.0, 400.0)
    ]
    assert ends[0] < ends[2] and ends[1] < ends[2]


def test_who_varies_little_has_a_narrower_interval_than_who_varies_much() -> None:
    def width(low: float, high: float) -> timedelta:
        done = tuple(Ratio(60 * x, 60, 1.0) for x in (low, high) * 10)
        found = interval(STEPS[:1], WHO, MONDAY, Pace(ratios={"lab": done}))
        return found.p90 - found.p10

    assert width(0.9, 1.1) < width(0.4, 1.6)


def test_a_what_if_asks_about_hours_and_not_about_the_past() -> None:
    rows = weeks_of(8, [420])
    works = [Work(PACK, replace(WHO, hours=h), rows, MONDAY + timedelta(days=56)) for h in (3, 30)]
    assert pace(works[0]) == pace(works[1]) != Pace()


def test_the_pace_is_that_of_what_was_done() -> None:
    found = pace(Work(PACK, WHO, weeks_of(4, [420, 0], 1.5), MONDAY + timedelta(days=28)))
    assert [(r.spent, r.planned) for r in found.ratios["lab"]] == [(90, 60)] * 2
    assert [s.share for s in found.shares] == pytest.approx([1, 0, 1, 0])
    assert [s.weight for s in found.shares] == sorted(s.weight for s in found.shares)


def test_reviews_are_work_but_not_on_the_plan() -> None:
    at = datetime.combine(MONDAY, time(12), UTC)
    rows = [
        Evidence(f"r{n}", at + timedelta(minutes=10 * n), "review", "card", {}, "me")
        for n in range(20)
    ]
    found = pace(Work(PACK, WHO, [kept(WHO), *rows], MONDAY + timedelta(days=7)))
    assert [s.share for s in found.shares] == [0]


def test_who_stopped_for_good_ends_within_the_calendar() -> None:
    _, ends = ahead(weeks_of(30, [0]), 30)
    assert 0 < ends[0] <= ends[1] <= ends[2] <= 61 * 366


# Whatever chance draws -----------------------------------------------------------------------

_shares = st.lists(st.builds(Share, st.floats(0, 2), st.floats(0.01, 1)), max_size=12)
_ratios = st.lists(
    st.builds(lambda r, p, w: Ratio(r * p, p, w), st.floats(1 / 8, 8), st.floats(5, 900),
              st.floats(0.01, 1)), min_size=1, max_size=6,
)  # fmt: skip
_paces = st.builds(
    lambda ratios, shares: Pace({k: tuple(r) for k, r in ratios.items()}, tuple(shares)),
    st.dictionaries(st.sampled_from(["lab", "skill", "project", "walk"]), _ratios, max_size=3),
    _shares,
)
_steps = st.lists(st.sampled_from(STEPS), min_size=1, max_size=3, unique=True)


@relaxed
@given(_steps, learners, _paces, st.floats(1.0, 4.0))
def test_more_hours_end_no_future_later(
    steps: list[Step], who: Profile, known: Pace, factor: float
) -> None:
    slow, fast = (interval(steps, one, who.start, known) for one in (who, busier(who, factor)))
    assert fast.p10 <= slow.p10 and fast.p50 <= slow.p50 and fast.p90 <= slow.p90


@relaxed
@given(_steps, learners, _paces, st.integers(0, 6), st.floats(0.1, 5))
def test_more_hours_on_one_day_end_no_future_later(
    steps: list[Step], who: Profile, known: Pace, day: int, more: float
) -> None:
    days = list(who.days or [who.hours / 7] * 7)
    few = replace(who, days=tuple(days))
    days[day] = min(days[day] + more, 24)
    many = replace(few, days=tuple(days), hours=sum(days))
    slow, fast = (interval(steps, one, who.start, known) for one in (few, many))
    assert fast.p10 <= slow.p10 and fast.p50 <= slow.p50 and fast.p90 <= slow.p90


@relaxed
@given(_steps, learners, _paces)
def test_futures_are_ordered_and_the_same_each_time(
    steps: list[Step], who: Profile, known: Pace
) -> None:
    found = interval(steps, who, who.start, known)
    assert who.start <= found.p10 <= found.p50 <= found.p90
    assert found == interval(list(steps), who, who.start, known)


@relaxed
@given(_steps, learners, _paces)
def test_less_work_ends_no_later(steps: list[Step], who: Profile, known: Pace) -> None:
    half = [step.with_minutes(-(-step.minutes // 2)) for step in steps]
    less, all_ = (interval(some, who, who.start, known) for some in (half, steps))
    assert less.p10 <= all_.p10 and less.p50 <= all_.p50 and less.p90 <= all_.p90


_kinds = st.sampled_from(["active", "verdict", "time", "profile", "review", "new"])
_odd = st.builds(
    lambda kind, subject, at, data: Evidence(f"{kind}{at}", at, kind, subject, data, "me"),
    _kinds,
    st.sampled_from(["", "l0", "s0", "gone"]),
    st.datetimes(timezones=st.just(UTC)),
    st.sampled_from(
        [{}, {"outcome": "PASS"}, {"date": "2027-01-01", "minutes": -5}, {"minutes": "x"}]
    ),
)


@relaxed
@given(packs(), learners, st.lists(_odd, max_size=20), st.dates())
def test_no_log_is_too_odd(some: Pack, who: Profile, rows: list[Evidence], today: date) -> None:
    found = pace(Work(some, who, [kept(who), *rows], today))
    assert all(0 <= share.share <= 2 and share.weight > 0 for share in found.shares)
    assert interval(STEPS, who, who.start, found).p10 >= who.start


@pytest.mark.parametrize("first", [date(9999, 12, 31), date.min])
def test_the_ends_of_the_calendar_are_only_days(first: date) -> None:
    assert interval(STEPS, WHO, first, Pace()).p90 >= first
    assert interval([], WHO, first, Pace()) == Interval(first, first, first)

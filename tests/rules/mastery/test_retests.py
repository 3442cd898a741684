"""When passed labs come back, and what fits into a day."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from learnt import START, happened, history, lab, pack

from gradatim.model import Background, Profile, Role
from gradatim.rules.mastery import (
    HINTED,
    REPEATED,
    UNAIDED,
    due,
    expected_result,
    retests,
    skill_states,
    state_of,
)
from gradatim.rules.plan import next_steps

DAY = START.date()
ONE = pack(Path("/nowhere"), lab("sums", "loops"))
MANY = pack(Path("/nowhere"), *(lab(f"l{n}", "loops") for n in range(8)), lab("new", "tests"))
PROFILE = Profile(Role.MLE, Background.NONE, 10, DAY)

COMES = [
    ("", None, ""),
    ("fail@0", None, ""),
    ("hint@0 pass@0.1", 1, "alone"),
    ("hint@0 pass@0.1 opened@1 pass@1.1", 4, "later"),
    ("pass@0", 3, "later"),
    ("pass@0 pass@3", 13, "later"),
    ("pass@0 pass@3 pass@13", None, ""),
]


@pytest.mark.parametrize(("told", "day", "reason"), COMES)
def test_a_lab_comes_back_alone_and_at_growing_gaps(
    told: str, day: int | None, reason: str
) -> None:
    found = retests(ONE, history(told), DAY + timedelta(days=14))
    expected = [] if day is None else [("sums", DAY + timedelta(days=day), reason)]
    assert [(one.lab, one.since, one.why) for one in found] == expected


@pytest.mark.parametrize(
    ("told", "day", "shows"),
    [
        ("pass@0", 0.1, REPEATED),  # the day has one already
        ("pass@0", 1.1, UNAIDED),  # early, and yet another day
        ("hint@0 pass@0.1", 0.2, HINTED),
        ("hint@0 pass@0.1", 1.1, UNAIDED),
        ("pass@0 hint@1", 1.1, HINTED),
    ],
)
def test_it_is_known_beforehand_what_a_pass_would_show(told: str, day: float, shows: str) -> None:
    rows = history(told)
    assert expected_result(rows, "sums", START + timedelta(days=day)) == shows
    again = [*rows, happened("opened", day), happened("pass", day)]
    assert (state_of(again, "sums").passes[-1].shows == HINTED) == (shows == HINTED)


def test_a_mastered_skill_comes_back_when_it_fades() -> None:
    rows = history("pass@0 pass@3 pass@13")
    assert due(ONE, rows, DAY + timedelta(days=133)) == []
    (one,) = due(ONE, rows, DAY + timedelta(days=134))
    assert (one.lab, one.why) == ("sums", "faded")


def test_of_a_skill_with_many_labs_the_one_longest_ago_comes_back() -> None:
    rows = [happened("pass", 0.1 * (n > 2), f"l{n}") for n in range(8)]
    assert [one.lab for one in retests(MANY, rows, DAY)] == ["l0"]


def test_following_what_comes_back_masters_the_skill() -> None:
    rows, day = history("hint@0 pass@0.1"), DAY
    for _ in range(3):
        (one,) = retests(ONE, rows, day)
        day = max(one.since, day)
        at = (day - DAY).days
        rows += history(f"opened@{at}.2 pass@{at}.3")
    assert skill_states(ONE, rows, day)["loops"].state == "mastered"
    assert retests(ONE, rows, day) == []


def hinted(labs: int) -> list:
    return [row for n in range(labs) for row in (happened("hint", 0, f"l{n}"),
                                                 happened("pass", 0.1, f"l{n}"))]  # fmt: skip


@given(st.integers(0, 8), st.integers(0, 300))
def test_retests_never_take_more_than_their_share_nor_the_place_of_the_new(
    labs: int, minutes: int
) -> None:
    steps = next_steps(MANY, PROFILE, hinted(labs), START + timedelta(days=2), minutes)
    again = [step.minutes for step in steps if step.kind == "retest"]
    assert sum(again) <= max(minutes / 4, again[0] if again else 0) and sum(again) <= minutes
    assert [step.kind for step in steps].count("lab") >= 1
    assert bool(again) == (labs > 0 and minutes >= 10)
    kinds = [step.kind for step in steps]
    assert kinds == sorted(kinds, key=["review", "retest", "lab"].index)


def test_what_was_passed_again_today_counts_into_the_share() -> None:
    rows, now = hinted(8), START + timedelta(days=2)
    before = next_steps(MANY, PROFILE, rows, now, 90)
    rows += [happened("opened", 1.9, "l0"), happened("pass", 2, "l0")]
    after = next_steps(MANY, PROFILE, rows, now, 90)
    count = [sum(s.kind == "retest" for s in steps) for steps in (before, after)]
    assert count == [2, 1]


def test_the_last_day_of_the_calendar_is_no_error() -> None:
    rows = [happened("pass", (date.max - DAY).days - 1)]
    assert len(retests(ONE, rows, date.max - timedelta(days=3))) <= 1

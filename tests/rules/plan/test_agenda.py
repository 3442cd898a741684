"""Today's list: done work stays in its place, and nothing that was done is still to do."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from small_packs import MONDAY, NOON, lab, pack, passed, profile, skill

from gradatim import curriculum
from gradatim.curriculum import Pack
from gradatim.model import Background, Evidence, History, Profile
from gradatim.rules.plan import (
    Agenda,
    Step,
    agenda,
    log_at_midnight,
    months,
    plan,
    span,
    upcoming_days,
)

LOOPS = [lab(name, "loops", minutes=20) for name in ("a", "b", "c", "d", "e")]
WHO = profile(7)  # an hour a day: three labs of 20 minutes


def small() -> Pack:
    return pack([skill("loops", hours=1), skill("tests", "loops")], LOOPS)


def today(rows: list[Evidence], who: Profile = WHO, now: datetime = NOON) -> Agenda:
    some = small()
    here = [row.subject for row in rows if row.subject and row.at.date() == now.date()]
    done = [Step.of(some.labs[name], "loops") for name in here]
    log = History(rows)
    return agenda(some, who, log, log_at_midnight(log, now), now, done)


def ids(found: Agenda) -> list[str]:
    return [("*" if line.done else "") + line.step.id for line in found.lines]


def test_what_is_done_stays_in_its_place() -> None:
    assert ids(today([])) == ["a", "b", "c"]
    assert ids(today([passed("b")])) == ["a", "*b", "c"]
    assert ids(today([passed("a"), passed("b")])) == ["*a", "*b", "c"]
    assert today([passed("a")]).following == Step.of(LOOPS[1], "loops")


def test_a_day_whose_work_is_done_is_over_and_says_what_comes_next() -> None:
    found = today([passed("a"), passed("b"), passed("c")])
    assert ids(found) == ["*a", "*b", "*c"] and found.following is None
    assert found.more is not None and found.more.id == "d"
    assert (found.done, found.minutes_left) == (3, 0)


def test_other_work_counts_and_shortens_what_is_left_of_the_day() -> None:
    assert ids(today([passed("d")])) == ["a", "b", "*d"]
    assert ids(today([passed(name) for name in "de"])) == ["a", "*d", "*e"]


def test_the_next_day_begins_with_what_is_left() -> None:
    tomorrow = NOON + timedelta(days=1)
    assert ids(today([passed("a")], now=tomorrow)) == ["b", "c", "d"]


def test_what_is_set_today_changes_todays_list() -> None:
    placed = Evidence("x", NOON, "placed", "", {"waived": ["loops"]}, "me")
    assert ids(today([placed])) == []


def test_a_day_without_hours_still_has_one_thing_to_do() -> None:
    assert ids(today([], replace(WHO, away=((MONDAY, MONDAY),)))) == ["a"]


def test_each_line_says_why() -> None:
    assert [line.why for line in today([]).lines] == ["next in Loops"] * 3
    four = today([passed(name, -9) for name in "abcd"])
    assert [line.why for line in four.lines if line.step.id == "e"] == ["opens Tests"]


def test_the_rest_of_the_week_has_nothing_of_today_and_no_more_than_its_days_hold() -> None:
    found = today([passed("a")])
    rest = upcoming_days(
        plan(small(), WHO, [passed("a")], MONDAY), WHO, MONDAY, [x.step for x in found.lines]
    )
    listed = {line.step.id for line in found.lines}
    assert not rest.is_next and listed.isdisjoint(s.id for day in rest.days for s in day.steps)
    assert all(sum(s.minutes for s in day.steps) <= 60 for day in rest.days)
    assert (rest.count, rest.minutes) == (3, 160)
    assert [day.date for day in rest.days] == [
        MONDAY + timedelta(days=n) for n in range(1, len(rest.days) + 1)
    ]


def test_on_sunday_the_next_week_is_told_and_at_the_end_of_the_calendar_nothing() -> None:
    sunday = MONDAY + timedelta(days=6)
    who = profile(7, start=sunday)
    assert upcoming_days(plan(small(), who, [], sunday), who, sunday, []).is_next
    assert upcoming_days(plan(small(), WHO, [], MONDAY), WHO, date.max, []).days == ()


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2028-03-02", "2028-03-30", "in March 2028"),
        ("2028-03-02", "2028-05-02", "between March and May 2028"),
        ("2027-11-02", "2028-02-02", "between November 2027 and February 2028"),
        ("2027-10-06", "2028-10-10", "between late 2027 and late 2028"),
        ("2028-05-01", "2028-12-31", "between mid-2028 and late 2028"),
        ("2027-01-01", "2033-01-01", "between 2027 and 2033"),
    ],
)
def test_a_range_is_told_no_finer_than_it_is(first: str, last: str, words: str) -> None:
    assert span(date.fromisoformat(first), date.fromisoformat(last)) == words


def test_how_long_is_told_in_whole_months() -> None:
    assert [months(days) for days in (3, 30, 334, 518)] == [
        "about 1 week",
        "about 4 weeks",
        "about 11 months",
        "about 17 months",
    ]


LAB = "a-coding-interview"


def with_interviews(rows: list[Evidence], now: datetime, hours: float = 7) -> Agenda:
    """The list of a learner of the real curriculum who passed the coding lab some time ago."""
    log, who = History([passed(LAB, -9), *rows]), profile(hours)
    return agenda(curriculum.load(), who, log, log_at_midnight(log, now), now, [])


def held(day: int) -> list[Evidence]:
    """A mock interview on a day, with one question answered."""
    at, question = NOON + timedelta(days=day), "jb-ml-99-per-cent"
    began = {"seed": 1, "minutes": 45, "tasks": [["drill", question]]}
    return [
        Evidence(f"i{day}", at, "interview", "", began, "me"),
        Evidence(
            f"d{day}", at + timedelta(minutes=5), "drill", question, {"met": 1, "of": 3}, "me"
        ),
    ]


def applied(day: int) -> Evidence:
    data = {"event": "added", "company": "Acme", "role": "ML engineer", "on": "2027-01-04"}
    return Evidence(f"a{day}", NOON + timedelta(days=day), "job", "acme", data, "me")


@pytest.mark.parametrize(
    ("days_held", "today", "monthly", "weekly"),
    [
        ([], 0, ["open"], ["open"]),
        ([0], 0, ["done"], ["done"]),
        ([0], 6, [], []),
        ([0], 7, [], ["open"]),
        ([-1], 0, [], ["open"]),
        ([0], 27, [], ["open"]),
        ([0], 28, ["open"], ["open"]),
        ([1, 3], 3, ["done"], ["done"]),
    ],
)
def test_a_mock_interview_is_due_each_week_of_a_job_search_and_every_four_weeks_before(
    days_held: list[int], today: int, monthly: list[str], weekly: list[str]
) -> None:
    rows = [row for day in days_held for row in held(day)]
    for more, marks in (([], monthly), ([applied(-5)], weekly)):
        found = with_interviews([*more, *rows], NOON + timedelta(days=today, hours=1))
        lines = [line for line in found.lines if line.step.kind == "interview"]
        assert ["done" if line.done else "open" for line in lines] == marks


def test_before_the_coding_lab_is_passed_only_one_that_was_held_is_listed() -> None:
    def kinds(rows: list[Evidence]) -> list[str]:
        log, now = History(rows), NOON + timedelta(hours=1)
        found = agenda(curriculum.load(), WHO, log, log_at_midnight(log, now), now, [])
        return [line.why for line in found.lines if line.step.kind == "interview"]

    assert kinds([]) == [] and kinds(held(0)) == ["also done today"]


@pytest.mark.parametrize("hours", [1, 7, 14])
def test_a_mock_interview_takes_its_minutes_of_the_day_and_comes_last(hours: float) -> None:
    found = with_interviews([], NOON, hours)
    *others, last = [line for line in found.lines if line.step.kind != "review"]
    assert last.step.kind == "interview" and others
    assert found.following != last.step
    minutes = sum(line.step.minutes for line in others)
    assert minutes + last.step.minutes <= 60 * hours / 7 or len(others) == 1


def test_a_clock_far_away_or_set_back_makes_a_list_all_the_same() -> None:
    for now in (datetime(1, 1, 2, tzinfo=UTC), datetime(9999, 12, 30, tzinfo=UTC)):
        try:
            assert today([passed("a", 400)], profile(7, background=Background.MATH), now).lines
        except OverflowError:
            pytest.fail("the end of the calendar")

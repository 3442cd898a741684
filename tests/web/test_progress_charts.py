"""The geometry of the charts of the progress page."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise

import pytest

from gradatim.rules.plan.budget import DayTime, WeekTime
from gradatim.rules.plan.ends import PlanEnd
from gradatim.rules.plan.practice import Practice
from gradatim.web.progress_charts import bars, calendar, shade, steps, trend

TODAY = date(2027, 1, 6)  # a Wednesday


def week(start: date, planned: int, worked: float) -> WeekTime:
    return WeekTime(start, (DayTime(start, planned, worked),))


def test_the_calendar_has_a_column_for_each_week_and_ends_today() -> None:
    found = calendar(Practice({TODAY: 50.0}), TODAY)
    (last,) = found.squares
    assert (last.day, last.shade) == (TODAY, 3)
    assert last.title == "6\N{NO-BREAK SPACE}January 2027: 50\N{NO-BREAK SPACE}min"
    others = re.findall(r"M(\d+) (\d+)h", found.empty)
    assert len(others) == len({*others}) == 52 * 7 + 2
    assert (str(last.x), str(last.y)) not in others
    assert last.x == max(int(x) for x, _ in others) <= found.width - 16
    assert len(found.months) == 13
    assert all(b[0] - a[0] >= 40 for a, b in pairwise(found.months))


def test_a_year_of_the_past_is_whole() -> None:
    ends = Practice({date(2026, 1, 1): 5.0, date(2026, 12, 31): 5.0, date(2027, 1, 1): 5.0})
    found = calendar(ends, TODAY, 2026)
    assert [one.day.year for one in found.squares] == [2026, 2026]
    assert found.empty.count("M") == 363 + 3  # from the Monday of its first week on
    assert found.squares[-1].x <= found.width - 16


@pytest.mark.parametrize(
    ("minutes", "dark"), [(1, 1), (19.9, 1), (20, 2), (45, 3), (89, 3), (90, 4), (900, 4)]
)
def test_more_minutes_are_darker(minutes: float, dark: int) -> None:
    assert shade(minutes) == dark


def test_bars_stand_in_the_order_of_time_and_within_their_scale() -> None:
    weeks = [week(date(2027, 1, 4), 600, 90), week(date(2026, 12, 28), 600, 720)]
    found = bars(weeks, width=100, height=100)
    old, new = found.bars
    assert (old.x, new.x) == (0, 50) and old.start < new.start
    assert old.worked > old.planned == new.planned > new.worked > 0
    assert found.ticks == ((0, "0"), (33.3, "5"), (66.7, "10"), (100, "15"))
    assert new.title.endswith(
        "1\N{NO-BREAK SPACE}h 30\N{NO-BREAK SPACE}min worked, 10\N{NO-BREAK SPACE}h planned"
    )


def test_a_week_of_nothing_still_has_a_scale() -> None:
    assert bars([week(TODAY, 0, 0)]).ticks[-1] == (130.0, "1")
    assert bars([]).bars == ()


def test_skills_go_up_one_by_one() -> None:
    first, today = date(2027, 1, 1), date(2027, 1, 11)
    found = steps([date(2027, 1, 6), first], 4, first, today, width=100, height=40)
    assert found.line == "M0 40H0V30H50V20H100"
    assert (found.passed, found.of) == (2, 4) and found.title.startswith("2 of 4 skills passed")
    none = steps([], 4, first, first)
    assert none.line == "M0 46H160" and none.title == "0 of 4 skills passed"


def test_a_later_end_is_drawn_higher_between_the_months_around_it() -> None:
    ends = [
        PlanEnd(TODAY + timedelta(days=7 * n), 100 - n, date(2027, 7, 20) + timedelta(days=late))
        for n, late in enumerate((0, 30, 30))
    ]
    found = trend(ends, width=200, height=100)
    assert [dot.x for dot in found.dots] == [0, 100, 200]
    assert found.dots[0].y > found.dots[1].y == found.dots[2].y
    assert [name for _, name in found.months] == ["Jul 2027", "Aug 2027", "Sep 2027"]
    assert found.months[0][0] == 100 and found.months[-1][0] == 0


def test_an_end_at_the_end_of_all_dates_can_be_drawn() -> None:
    found = trend([PlanEnd(TODAY, 9, date.max), PlanEnd(TODAY, 9, date(2027, 1, 1))])
    assert len(found.months) <= 7

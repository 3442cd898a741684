"""The charts of the progress page: positions, sizes and labels. Geometry only."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from gradatim.rules.plan.budget import WeekTime, monday
from gradatim.rules.plan.ends import PlanEnd
from gradatim.rules.plan.practice import Practice
from gradatim.web.formats import MONTHS, day, minutes, week

DAY, WEEK = timedelta(days=1), timedelta(days=7)
BOUNDS = (20, 45, 90)  # minutes that divide the shades of a day
WEEKS = 53  # of the calendar
PITCH, SIDE = 20, 16  # distance and size of its squares, in units of the drawing
LEFT, TOP = 34, 20  # room for the labels of days and months
MOST_MONTHS = 7  # named beside a chart


# The calendar -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Square:
    """A day with practice."""

    x: int
    y: int
    day: date
    shade: int  # 1 to 4
    title: str


@dataclass(frozen=True)
class Calendar:
    """A year of days; each column is a week."""

    first: date
    last: date
    width: int
    height: int
    squares: tuple[Square, ...]  # of days with practice
    empty: str  # a path of all other days
    months: tuple[tuple[int, str], ...]  # place and name


def calendar(practice: Practice, today: date, year: int | None = None) -> Calendar:
    """The last 53 weeks, or those of a year up to today."""
    last = min(date(year, 12, 31), today) if year else today
    first = monday(date(year, 1, 1)) if year else monday(today) - (WEEKS - 1) * WEEK
    days = [first + n * DAY for n in range((last - first).days + 1)]
    places = [(LEFT + n // 7 * PITCH, TOP + n % 7 * PITCH, one) for n, one in enumerate(days)]
    squares = tuple(
        Square(x, y, one, shade(spent), f"{day(one)}: {minutes(spent)}")
        for x, y, one in places
        if (spent := practice.minutes.get(one, 0.0))
    )
    empty = "".join(
        f"M{x} {y}h{SIDE}v{SIDE}h-{SIDE}z" for x, y, one in places if one not in practice.minutes
    )
    columns = WEEKS if year is None else (monday(date(year, 12, 31)) - first).days // 7 + 1
    width = LEFT + columns * PITCH
    return Calendar(
        first, last, width, TOP + 7 * PITCH, squares, empty, tuple(_months(first, days))
    )


def shade(spent: float) -> int:
    """How dark the square of a day is."""
    return bisect_right(BOUNDS, spent) + 1


def _months(first: date, days: Sequence[date]) -> Iterable[tuple[int, str]]:
    """The labels above the weeks in which months begin; the first only if there is room."""
    for one in days:
        if one.day == 1 or (one == first and one.day < 15):
            yield LEFT + (one - first).days // 7 * PITCH, MONTHS[one.month - 1][:3]


# Weeks --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Bar:
    """A week: minutes planned and worked."""

    x: float
    planned: float  # heights
    worked: float
    start: date
    end: date
    label: str
    title: str


@dataclass(frozen=True)
class Bars:
    """Weeks side by side, the newest on the right."""

    width: float
    height: float  # of the panel, without room for labels
    step: float  # width of a week
    bars: tuple[Bar, ...]
    ticks: tuple[tuple[float, str], ...]  # height above the base line, and hours


def bars(weeks: Sequence[WeekTime], width: float = 480, height: float = 130) -> Bars:
    """`weeks`: newest first."""
    most = max([1.0, *(max(one.budget, one.actual) / 60 for one in weeks)])
    step = next(n for n in (1, 2, 5, 10, 20, 50) if most / n <= 4 or n == 50)
    top = step * -(-most // step)
    across = width / max(len(weeks), 1)
    drawn = tuple(
        Bar(
            round(n * across, 1),
            round(one.budget / 60 / top * height, 1),
            round(one.actual / 60 / top * height, 1),
            one.start,
            one.start + 6 * DAY,
            f"{one.start.day} {MONTHS[one.start.month - 1][:3]}",
            f"{week(one.start)}: {minutes(one.actual)} worked, {minutes(one.budget)} planned",
        )
        for n, one in enumerate(reversed(weeks))
    )
    ticks = tuple(
        (round(n * step / top * height, 1), f"{n * step:g}") for n in range(int(top / step) + 1)
    )
    return Bars(width, height, round(across, 2), drawn, ticks)


# Skills over time ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Steps:
    """How many skills of a phase were passed by each day."""

    line: str
    area: str
    passed: int
    of: int
    title: str


def steps(
    days: Iterable[date], of: int, first: date, today: date, width: float = 160, height: float = 46
) -> Steps:
    """`days`: on which a skill was passed. A step up for each, from `first` to `today`."""
    known = sorted(min(max(one, first), today) for one in days)
    span = max((today - first).days, 1)

    def at(one: date, count: int) -> tuple[float, float]:
        return round((one - first).days / span * width, 1), round(
            height * (1 - count / max(of, 1)), 1
        )

    line = f"M0 {height:g}"
    for count, one in enumerate(known, 1):
        x, y = at(one, count)
        line += f"H{x:g}V{y:g}"
    line += f"H{width:g}"
    title = f"{len(known)} of {of} skills passed"
    if known:
        title += f", the first by {day(known[0])}, the last by {day(known[-1])}"
    return Steps(line, f"{line}V{height:g}H0z", len(known), of, title)


# The end of the plan ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Dot:
    """The end of the plan as of a day."""

    x: float
    y: float
    end: PlanEnd
    title: str


@dataclass(frozen=True)
class Trend:
    """The end of the plan as of several days; later is higher."""

    width: float
    height: float
    line: str
    dots: tuple[Dot, ...]
    months: tuple[tuple[float, str], ...]  # of the vertical axis


def trend(ends: Sequence[PlanEnd], width: float = 640, height: float = 220) -> Trend:
    """`ends`: oldest first, at least one."""
    low = min(one.finish for one in ends).replace(day=1)
    months = _month_starts(low, max(one.finish for one in ends))
    span = max((months[-1] - low).days, 1)
    across = max((ends[-1].day - ends[0].day).days, 1)

    def up(one: date) -> float:
        return round(height * (1 - (one - low).days / span), 1)

    dots = tuple(
        Dot(
            round((one.day - ends[0].day).days / across * width, 1),
            up(one.finish),
            one,
            f"{day(one.day)}: {one.hours:,.0f} hours left, the plan ended on {day(one.finish)}",
        )
        for one in ends
    )
    line = "M" + "L".join(f"{dot.x:g} {dot.y:g}" for dot in dots)
    every = -(-len(months) // MOST_MONTHS)
    named = tuple((up(one), f"{MONTHS[one.month - 1][:3]} {one.year}") for one in months[::every])
    return Trend(width, height, line, dots, named)


def _month_starts(first: date, last: date) -> list[date]:
    """The first days of months from `first`, which is one, to the first after `last`."""
    found = [first]
    while found[-1] <= last and found[-1].year < date.max.year:
        found.append((found[-1] + timedelta(days=31)).replace(day=1))
    return found

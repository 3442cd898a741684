"""On which days the learner practised, and for how many weeks in a row. Reads no clock."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo

from gradatim.model import Evidence, History
from gradatim.rules import sessions
from gradatim.rules.plan.budget import MIN_PRACTICE_MINUTES, monday

WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Month:
    """The practice in a month."""

    first: date
    last: date
    days: int
    minutes: float


@dataclass(frozen=True)
class Practice:
    """The days with practice up to a day, and the minutes of each."""

    minutes: Mapping[date, float]

    @property
    def days(self) -> int:
        return len(self.minutes)

    @property
    def hours(self) -> float:
        return sum(self.minutes.values()) / 60

    def weeks_in_a_row(self, today: date) -> int:
        """Consecutive weeks with practice up to this one, or up to last week while this one has
        none yet."""
        weeks = {monday(day) for day in self.minutes}
        week = monday(today)
        if week not in weeks and week - date.min >= WEEK:
            week -= WEEK
        count = 0
        while week in weeks:
            count += 1
            if week - date.min < WEEK:
                break
            week -= WEEK
        return count

    @property
    def months(self) -> list[Month]:
        """The months with practice, newest first."""
        found: defaultdict[tuple[int, int], list[date]] = defaultdict(list)
        for day in self.minutes:
            found[day.year, day.month].append(day)
        return [
            Month(
                date(year, month, 1),
                _end(year, month),
                len(days),
                sum(self.minutes[day] for day in days),
            )
            for (year, month), days in sorted(found.items(), reverse=True)
        ]


def practice(evidence: Iterable[Evidence], zone: tzinfo | None, today: date) -> Practice:
    """`zone`: of the learner, None for that of this machine."""
    return History.from_rows(evidence).cached(_practice, zone, today)


def _practice(log: History, zone: tzinfo | None, today: date) -> Practice:
    known = sessions.ledger(log, zone)
    days = ((day, sessions.minutes(known, day)) for day in known if day <= today)
    return Practice({day: minutes for day, minutes in days if minutes >= MIN_PRACTICE_MINUTES})


def _end(year: int, month: int) -> date:
    """The last day of a month."""
    if month == 12:
        return date(year, 12, 31)
    return date(year, month + 1, 1) - timedelta(days=1)

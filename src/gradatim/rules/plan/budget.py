"""What each day was planned to hold, beside what was worked. A rule: no clock, no files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo

from gradatim.model import Evidence, History, Profile, records
from gradatim.rules import sessions
from gradatim.rules.sessions import Ledger

MIN_PRACTICE_MINUTES = 1.0  # minutes from which on a day counts as one of practice


@dataclass(frozen=True)
class DayTime:
    """One day: minutes that the profile has for it, and minutes of work."""

    date: date
    budget: int
    actual: float

    @property
    def has_time(self) -> bool:
        """Whether there is anything to tell: time planned or worked."""
        return self.budget > 0 or self.actual >= 0.5

    @property
    def practised(self) -> bool:
        return self.actual >= MIN_PRACTICE_MINUTES


@dataclass(frozen=True)
class WeekTime:
    """Monday to Sunday."""

    start: date
    days: tuple[DayTime, ...]

    @property
    def budget(self) -> int:
        return sum(day.budget for day in self.days)

    @property
    def actual(self) -> float:
        return sum(day.actual for day in self.days)

    @property
    def practised(self) -> int:
        """Days with practice."""
        return sum(day.practised for day in self.days)

    @property
    def has_time(self) -> bool:
        return any(day.has_time for day in self.days)


@dataclass(frozen=True)
class Budget:
    """The profiles, each with the day on which it was kept: a day has what its own profile said."""

    profiles: Sequence[tuple[date, Profile]]

    @staticmethod
    def of(evidence: Iterable[Evidence], zone: tzinfo | None) -> Budget:
        """`zone`: of the learner, None for that of this machine."""
        rows = History.from_rows(evidence).of("profile")
        profiles = [
            (row, profile) for row in rows if (profile := records.profile_or_none(row)) is not None
        ]
        days = [(sessions.day_of(row.at, zone), profile) for row, profile in profiles]
        return Budget([(day, profile) for day, profile in days if day is not None])

    def minutes(self, day: date) -> int:
        """0 before there was a profile, and before its first day."""
        known = [profile for since, profile in self.profiles if since <= day]
        return known[-1].minutes(day) if known and known[-1].start <= day else 0


def weeks(
    evidence: Iterable[Evidence], zone: tzinfo | None, today: date, count: int
) -> list[WeekTime]:
    """The week of `today` and those before it, `count` together, the newest first."""
    log = History.from_rows(evidence)
    last = monday(today).toordinal()
    first = max(last - 7 * (count - 1), 1)
    known = sessions.ledger(log, zone, date.fromordinal(first))
    budget = Budget.of(log, zone)
    return [_week(date.fromordinal(n), known, budget) for n in range(last, first - 1, -7)]


def monday(day: date) -> date:
    """The first day of its week."""
    return day - timedelta(days=min(day.weekday(), day.toordinal() - 1))


def _week(first: date, known: Ledger, budget: Budget) -> WeekTime:
    ends = date.max.toordinal() - first.toordinal()
    days = [first + timedelta(days=n) for n in range(min(7, ends + 1))]
    worked = ((day, sessions.minutes(known, day)) for day in days)
    return WeekTime(first, tuple(DayTime(day, budget.minutes(day), done) for day, done in worked))

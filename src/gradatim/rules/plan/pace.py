"""A learner's own pace: minutes spent over minutes planned, and the share of each week's budget
that is used.

Both are read from the log. Newer weeks count more, so that a change of pace is followed:
discounting as in West & Harrison 1997, Bayesian Forecasting and Dynamic Models, chapter 6.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from typing import NamedTuple

from gradatim.model import History
from gradatim.rules import course, sessions
from gradatim.rules.plan.budget import Budget, monday
from gradatim.rules.plan.workload import Step, Work
from gradatim.rules.sessions import LAB, OTHER, SKILL, WorkInterval

HALF_LIFE = 13.0  # weeks after which a week counts for half: a policy, see docs/measurements.md
WINDOW = 39  # weeks that are considered; older ones would weigh less than an eighth
MAX_RATIO = 8.0  # the largest ratio, either way; beyond it, the time was not recorded completely
MAX_SHARE = 2.0  # of a week's budget
MINUTE = timedelta(minutes=1)
PLANNED = (LAB, SKILL, OTHER)  # planned work; reviews and drills come on top


class Ratio(NamedTuple):
    """A finished thing: minutes spent and planned, and its weight."""

    spent: float
    planned: float
    weight: float


class Share(NamedTuple):
    """One week: the share of its budget that went into planned work, and its weight."""

    share: float
    weight: float


@dataclass(frozen=True)
class Pace:
    """What the log says about a learner's pace; empty if it says nothing."""

    ratios: Mapping[str, tuple[Ratio, ...]] = field(default_factory=dict)  # by kind of step
    shares: tuple[Share, ...] = ()  # complete weeks
    unfinished: Mapping[str, float] = field(default_factory=dict)  # step not done yet -> minutes


@dataclass(frozen=True)
class _Log:
    """The last weeks of a log, up to `today`, as a day of UTC."""

    log: History
    today: date

    @cached_property
    def first(self) -> date:
        return date.fromordinal(max(monday(self.today).toordinal() - 7 * WINDOW, 1))

    @cached_property
    def work_intervals(self) -> list[WorkInterval]:
        return self.log.cached(sessions.work_intervals, datetime.combine(self.first, time.min, UTC))

    def weight(self, day: date) -> float:
        return math.exp2(-max((self.today - day).days, 0) / 7 / HALF_LIFE)


def pace(work: Work) -> Pace:
    """The pace up to `work.today`. It does not depend on the profile that plans, so that a what-if
    changes the hours and nothing else."""
    log = _Log(History.from_rows(work.evidence), work.today)
    if not log.work_intervals and not log.log.of("time"):
        return Pace()
    spent = _TimeSpent(work, log)
    ratios: dict[str, list[Ratio]] = defaultdict(list)
    for step, minutes, last in spent.done():
        within = min(max(minutes, step.minutes / MAX_RATIO), step.minutes * MAX_RATIO)
        ratios[step.kind].append(Ratio(within, step.minutes, log.weight(last)))
    found = {kind: tuple(of_kind) for kind, of_kind in ratios.items()}
    return Pace(found, tuple(_shares(log)), spent.unfinished())


class _TimeSpent:
    """Minutes by lab until its first pass, and by skill for all later work."""

    def __init__(self, work: Work, log: _Log) -> None:
        self._work = work
        self._passes = {**course.read_times(log.log), **log.log.first_passes}
        self.labs: dict[str, timedelta] = defaultdict(timedelta)
        self.skills: dict[str, timedelta] = defaultdict(timedelta)
        self._last: dict[str, date] = {}
        for start, end, (kind, subject) in log.work_intervals:
            if kind == LAB and subject:
                self._add_work(subject, start, end)
        for correction in sessions.corrections(log.log):
            if log.first <= correction.day <= log.today:
                self._add_correction(correction)

    def _add_work(self, lab: str, start: datetime, end: datetime) -> None:
        """Adds work on a lab; after its first pass it counts as work on the skill."""
        passed = self._passes.get(lab, end)
        if start < passed:
            self.labs[lab] += min(passed, end) - start
            self._last[lab] = end.date()
        if passed < end:
            skill = self._skill(lab)
            self.skills[skill] += end - max(passed, start)
            self._last[skill] = end.date()

    def _add_correction(self, correction: sessions.Correction) -> None:
        kind, subject = correction.work
        passed = self._passes.get(subject)
        if kind == LAB and (passed is None or correction.day <= passed.date()):
            self.labs[subject] += correction.minutes * MINUTE
            self._last.setdefault(subject, correction.day)
        elif kind in (LAB, SKILL):
            skill = subject if kind == SKILL else self._skill(subject)
            self.skills[skill] += correction.minutes * MINUTE
            self._last[skill] = max(self._last.get(skill, correction.day), correction.day)

    def _skill(self, name: str) -> str:
        found = self._work.activity(name)
        return found.skill if found else ""

    def done(self) -> Iterator[tuple[Step, float, date]]:
        """Finished activities and mastered skills, with their minutes and last day."""
        for name, day in self._last.items():
            step = self._work.activity(name) if name in self._passes else None
            if step is not None and (spent := self.labs[name] / MINUTE) > 0:
                yield step, spent, day
        for skill in self._work.mastered & self._last.keys() & self._work.needed.keys():
            step = self._work.rest(self._work.pack.skills[skill])
            if step is not None and (spent := self.skills[skill] / MINUTE) > 0:
                yield step, spent, self._last[skill]

    def unfinished(self) -> dict[str, float]:
        """Step -> minutes spent, for labs and skills that are not done."""
        labs = {lab: spent for lab, spent in self.labs.items() if lab not in self._passes}
        skills = {s: spent for s, spent in self.skills.items() if s not in self._work.mastered}
        unfinished_minutes = {
            name: spent / MINUTE for name, spent in {**labs, **skills}.items() if name
        }
        return {name: minutes for name, minutes in unfinished_minutes.items() if minutes > 0}


def _shares(log: _Log) -> Iterator[Share]:
    """The complete weeks of the window that had a budget, oldest first."""
    budget, worked = Budget.of(log.log, UTC), _by_week(log)
    starts = range(log.first.toordinal(), monday(log.today).toordinal(), 7)
    weeks = {date.fromordinal(n): _budget(budget, n) for n in starts} if budget.profiles else {}
    largest = max(weeks.values(), default=0)
    for start, planned in weeks.items():
        if planned:
            share = min(max(worked[start], 0.0) / planned, MAX_SHARE)
            yield Share(share, log.weight(start + timedelta(days=6)) * planned / largest)


def _budget(budget: Budget, start: int) -> int:
    return sum(budget.minutes(date.fromordinal(start + n)) for n in range(7))


def _by_week(log: _Log) -> Mapping[date, float]:
    """Monday -> minutes of planned work; an interval belongs to the week in which it ends."""
    found: dict[int, timedelta] = defaultdict(timedelta)
    for start, end, (kind, _) in log.work_intervals:
        if kind in PLANNED:
            found[(end.toordinal() - 1) // 7] += end - start
    for correction in sessions.corrections(log.log):
        found[(correction.day.toordinal() - 1) // 7] += correction.minutes * MINUTE
    weeks = {date.fromordinal(7 * n + 1): worked / MINUTE for n, worked in found.items()}
    return defaultdict(float, weeks)

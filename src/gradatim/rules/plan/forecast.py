"""When the work will really end: many futures out of the learner's own pace.

The plan says when the work ends if every minute goes as planned. A future says it for a learner who
takes longer or shorter for each kind of work and keeps less or more of the planned time: as much as
`posterior` believes, with luck in each thing, single weeks drawn from the learner's own, missed
ones included, and from the prior's. The pace goes on drifting.

Deterministic: the same dice are thrown for every learner and every day, so that a date moves by
evidence alone, and dice that do not know the hours, so that no future ends later with more hours.
The normal dice are a Latin hypercube (McKay et al. 1979, doi 10.2307/1268522). No NumPy: it would
cost the command line more to import than all futures take.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import accumulate, chain, cycle
from operator import mul
from random import Random
from statistics import NormalDist

from gradatim.model import Profile
from gradatim.rules.plan.pace import Pace, Share
from gradatim.rules.plan.posterior import (
    MEAN_SHARE,
    WEEK_SD_WEIGHT,
    DurationModel,
    UnfinishedTask,
    WeekShareModel,
    drift,
)
from gradatim.rules.plan.workload import Step

WEEKS = (0.0, 0.6, 0.9, 1.0, 1.1, 1.4)  # shares of six weeks out of the prior, before scaling

FUTURES = 400
SINGLE_WEEKS, BLOCK_WEEKS = 104, 13  # weeks drawn one by one; after them, blocks of so many
HORIZON = 60 * 52  # weeks; what goes on for longer ends there
MIN_REMAINING = 0.1  # of a thing that has taken longer than any that was thought of
OUTCOMES = 64  # ways in which one thing may turn out
BYTE_VALUES = 256  # values of a random byte
DRIFT_PATHS = 9  # of drift


@dataclass(frozen=True)
class Interval:
    """Of ten futures one ends before `p10`, five before `p50`, nine before `p90`, or on it."""

    p10: date
    p50: date
    p90: date


def interval(steps: Sequence[Step], profile: Profile, first: date, known: Pace) -> Interval:
    """When these steps will be done, if work begins on the day `first`."""
    if not steps:
        return Interval(first, first, first)
    numbers, weeks = _random_numbers(), WeekShareModel.of(known.shares)
    unfinished = [
        UnfinishedTask(s.kind, s.minutes, known.unfinished[s.id])
        for s in steps
        if s.id in known.unfinished
    ]
    durations = DurationModel.of(known.ratios, unfinished)
    calendar = _Calendar(profile, first, _week_levels(known.shares), drift(durations, weeks))
    needs = zip(_total_minutes(steps, unfinished, durations, known), _shares(weeks), strict=True)
    ends = sorted(
        calendar.end(need / share, numbers.path[j], numbers.weeks_of(j))
        for j, (need, share) in enumerate(needs)
    )
    return Interval(*(calendar.day(ends[round(q * FUTURES)]) for q in (0.1, 0.5, 0.9)))


# Dice -------------------------------------------------------------------------------------------

KINDS = ("lab", "skill", "project", "chapter", "practice", "workshop")  # of steps that a plan has
BLOCKS = SINGLE_WEEKS + (HORIZON - SINGLE_WEEKS) // BLOCK_WEEKS


@dataclass(frozen=True)
class _RandomNumbers:
    """The same for all forecasts: standard normal numbers for each future, and faces for weeks."""

    general: Sequence[float]
    kinds: Mapping[str, Sequence[float]]
    items: Sequence[float]
    mean_share: Sequence[float]
    path: Sequence[int]
    weeks: bytes
    outcomes: bytes  # a face for each future, anew for each thing that is begun

    def outcomes_of(self, future: int) -> bytes:
        """A face for each thing that is begun."""
        return self.outcomes[future::FUTURES]

    def weeks_of(self, future: int) -> bytes:
        """A face for every block."""
        return self.weeks[future * BLOCKS : (future + 1) * BLOCKS]


@lru_cache(maxsize=1)
def _random_numbers() -> _RandomNumbers:
    chance, strata = Random(1), _strata(FUTURES)
    normal = [chance.sample(strata, FUTURES) for _ in range(3 + len(KINDS))]
    general, items, shares, *kinds = normal
    path = chance.sample([n * DRIFT_PATHS // FUTURES for n in range(FUTURES)], FUTURES)
    weeks = chance.randbytes(FUTURES * BLOCKS)
    outcomes = chance.randbytes(FUTURES * OUTCOMES)
    of_kind = dict(zip(KINDS, kinds, strict=True))
    return _RandomNumbers(general, of_kind, items, shares, path, weeks, outcomes)


# Work ------------------------------------------------------------------------------------------


def _total_minutes(
    steps: Sequence[Step],
    unfinished: Sequence[UnfinishedTask],
    durations: DurationModel,
    known: Pace,
) -> list[float]:
    """Minutes that all steps take in each future."""
    numbers, item = _random_numbers(), durations.task_sd
    fresh = [step for step in steps if step.id not in known.unfinished]
    planned: dict[str, float] = defaultdict(float)
    for step in fresh:
        planned[step.kind] += step.minutes
    outcomes = [math.exp(item * z - item**2 / 2) for z in _strata(OUTCOMES)]
    spread = _spread([step.minutes for step in fresh], item)
    kinds = {step.kind for step in steps}
    found = []
    for j, z in enumerate(numbers.general):
        general = durations.general + item * durations.uncertainty * z
        paces = {k: math.exp(durations.log_pace(k, general, numbers.kinds[k][j])) for k in kinds}
        need = sum(paces[kind] * minutes for kind, minutes in planned.items())
        need *= math.exp(spread * numbers.items[j] - spread**2 / 2)
        for (kind, minutes, spent), draw in zip(
            unfinished, cycle(numbers.outcomes_of(j)), strict=False
        ):
            expected = paces[kind] * minutes
            need += expected * _remaining(spent / expected, outcomes, draw)
        found.append(need)
    return found


def _remaining(spent: float, outcomes: Sequence[float], draw: int) -> float:
    """What is left of a thing that has taken `spent` and is not done, both as shares of what it was
    thought to take: drawn from those outcomes that lie beyond."""
    first = bisect_right(outcomes, spent)
    beyond = len(outcomes) - first
    return outcomes[first + draw * beyond // BYTE_VALUES] - spent if beyond else MIN_REMAINING


def _strata(count: int) -> list[float]:
    """Standard normal numbers that divide the distribution into parts of equal weight."""
    return [NormalDist().inv_cdf((n + 0.5) / count) for n in range(count)]


def _spread(minutes: Sequence[float], item: float) -> float:
    """Sd of the logarithm of the sum of so many things, each with its own luck."""
    total = sum(minutes)
    return item * math.sqrt(sum(m * m for m in minutes)) / total if total else 0.0


# Weeks ------------------------------------------------------------------------------------------


def _shares(weeks: WeekShareModel) -> Iterator[float]:
    """The mean share of a week in each future: lognormal, so that none is below 0."""
    variance = math.log1p((weeks.uncertainty / weeks.mean_share) ** 2)
    for z in _random_numbers().mean_share:
        yield weeks.mean_share * math.exp(math.sqrt(variance) * z - variance / 2)


def _week_levels(shares: Sequence[Share]) -> list[float]:
    """Shares of single weeks over their mean, one for each face of the die: the learner's own and
    the prior's, by their weights."""
    mean, weight = sum(WEEKS) / len(WEEKS), WEEK_SD_WEIGHT / len(WEEKS)
    prior = [Share(MEAN_SHARE * x / mean, weight) for x in WEEKS]
    known = sorted([*shares, *prior])
    ends = list(accumulate(s.weight for s in known))
    places = (bisect_left(ends, (n + 0.5) / BYTE_VALUES * ends[-1]) for n in range(BYTE_VALUES))
    drawn = [known[min(place, len(known) - 1)].share for place in places]
    mean = sum(drawn) / BYTE_VALUES
    return [share / mean for share in drawn]


@lru_cache(maxsize=1)
def _paths() -> Sequence[Sequence[float]]:
    """How pace and share have drifted by each block, over what they drift in a week: the mean over
    n weeks of a random walk has the sd sqrt(n / 3)."""
    weeks = [min(block, SINGLE_WEEKS) for block in range(BLOCKS)]
    return [[z * math.sqrt(0.75 * n) for n in weeks] for z in _strata(DRIFT_PATHS)]


EndPosition = tuple[int, float]
"""A block of days, and the minutes of its budget after which the work is done."""


class _Calendar:
    """The budget from the first day on, in blocks: single weeks, then longer ones."""

    def __init__(
        self, profile: Profile, first: date, levels: Sequence[float], drift: float
    ) -> None:
        self._profile, self._first = profile, first
        self._levels, self._drift = levels, drift
        self._later = [1 + (share - 1) / math.sqrt(BLOCK_WEEKS) for share in levels]
        self._rooms: list[list[float]] = [[] for _ in range(DRIFT_PATHS)]  # minutes, drift included

    def end(self, need: float, path: int, weeks: bytes) -> EndPosition:
        """Where so many minutes are worked; beyond the last block if never."""
        rooms = self._rooms[path]
        while True:
            single = map(self._levels.__getitem__, weeks[:SINGLE_WEEKS])
            later = map(self._later.__getitem__, weeks[SINGLE_WEEKS:])
            worked = list(accumulate(map(mul, rooms, chain(single, later))))
            block = bisect_left(worked, need)
            if block < len(worked):
                levels = self._levels if block < SINGLE_WEEKS else self._later
                left = need - (worked[block - 1] if block else 0.0)
                return block, left / (levels[weeks[block]] * self._drifted(path, block))
            if block == BLOCKS:
                return BLOCKS, 0.0
            self._grow()

    def day(self, end: EndPosition) -> date:
        """The day on which a future ends."""
        block, minutes = end
        days = self._days(min(block, BLOCKS - 1))
        if block == BLOCKS or not days:
            return days[-1] if days else date.max
        used = list(accumulate(self._profile.minutes(day) for day in days))
        return days[min(bisect_left(used, minutes - 1e-6), len(days) - 1)]

    def _grow(self) -> None:
        """Twice as many blocks as before."""
        begin = len(self._rooms[0])
        for block in range(begin, min(max(2 * begin, 16), BLOCKS)):
            room = sum(map(self._profile.minutes, self._days(block)))
            for path, rooms in enumerate(self._rooms):
                rooms.append(room * self._drifted(path, block))

    def _drifted(self, path: int, block: int) -> float:
        return math.exp(self._drift * _paths()[path][block])

    def _days(self, block: int) -> list[date]:
        weeks = (
            (block, 1)
            if block < SINGLE_WEEKS
            else (SINGLE_WEEKS + (block - SINGLE_WEEKS) * BLOCK_WEEKS, BLOCK_WEEKS)
        )
        start = self._first.toordinal() + 7 * weeks[0]
        until = min(start + 7 * weeks[1], date.max.toordinal() + 1)
        return [date.fromordinal(n) for n in range(start, until)]

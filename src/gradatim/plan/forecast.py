"""When the work will really end: many futures out of the learner's own pace.

The plan says when the work ends if every minute goes as planned. A future says it for a learner who
takes longer or shorter for each kind of work and keeps less or more of the planned time. What is
known of both are the ratios and shares of `pace`, shrunk towards a prior as far as they are few:

    log(spent / planned) of a kind k   ~  N(g + d_k, s^2 / n_k)
    g, common to all kinds             ~  N(0, GENERAL^2)
    d_k, of one kind                   ~  N(0, KIND^2)

with n_k the effective number of things done. That is the normal hierarchical model of Gelman et
al. 2013, Bayesian Data Analysis, chapter 5.4, with known variances; given g, d_k has weight
KIND^2 / (KIND^2 + s^2 / n_k), the shrinkage of Efron & Morris 1975, doi 10.2307/2285814. Weeks are
shares of the budget: their mean is shrunk likewise, and single weeks are drawn from the learner's
own, missed ones included, and from the prior's. The pace goes on drifting.

Deterministic: the same dice are thrown for every learner and every day, so that a date moves by
evidence alone, and dice that do not know the hours, so that no future ends later with more hours.
The normal dice are a Latin hypercube (McKay et al. 1979, doi 10.2307/1268522). No NumPy: it would
cost the command line more to import than all futures take.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import accumulate, chain, cycle
from operator import mul
from random import Random
from statistics import NormalDist

from gradatim.model import Profile
from gradatim.plan.pace import Pace, Ratio, Share
from gradatim.plan.work import Step

# The prior, before there is evidence. Policies, not measurements: eight learners in ten need
# between 0.66 and 1.5 of the planned minutes, and three quarters of the planned time goes into what
# is planned: some of it is not kept, since people's plans fall short (Buehler et al. 1994, doi
# 10.1037/0022-3514.67.3.366), and some goes into reviews. bench/forecast.py measures how well the
# intervals hold in worlds that are not as believed here.
GENERAL = 0.25  # sd of a learner's log pace, all kinds together
KIND = 0.20  # sd of one kind about it
ITEM, ITEM_WEIGHT = 0.50, 8.0  # sd of one thing about its kind, and for how many things that counts
KEPT, KEPT_SD = 0.75, 0.16  # mean share of a week that goes into the plan; sd between learners
WEEK, WEEK_WEIGHT = 0.35, 4.0  # sd of one week's share, and for how many weeks that counts
WEEKS = (0.0, 0.6, 0.9, 1.0, 1.1, 1.4)  # shares of six weeks out of the prior, before scaling
DRIFT = 0.02  # sd of what pace and share together change in a week, as a logarithm

FUTURES = 400
SINGLE, LATER = 104, 13  # weeks that are drawn one by one; after them, blocks of so many
HORIZON = 60 * 52  # weeks; what goes on for longer ends there
LEAST_LEFT = 0.1  # of a thing that has taken longer than any that was thought of
LUCKS = 64  # ways in which one thing may turn out
FACES = 256  # of the die for weeks
PATHS = 9  # of drift


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
    dice, kept = _dice(), _kept(known.shares)
    calendar = _Calendar(profile, first, _faces(known.shares))
    needs = zip(_needs(steps, known, dice), dice.kept, strict=True)
    ends = sorted(
        calendar.end(need / math.exp(kept.at(z)), dice.path[j], dice.of_weeks(j))
        for j, (need, z) in enumerate(needs)
    )
    return Interval(*(calendar.day(ends[round(q * FUTURES)]) for q in (0.1, 0.5, 0.9)))


# Dice -------------------------------------------------------------------------------------------

KINDS = ("lab", "skill", "project")  # of steps that a plan has; others have the general pace
BLOCKS = SINGLE + (HORIZON - SINGLE) // LATER


@dataclass(frozen=True)
class _Dice:
    """The same for all forecasts: standard normal numbers for each future, and faces for weeks."""

    general: Sequence[float]
    kinds: Mapping[str, Sequence[float]]
    items: Sequence[float]
    kept: Sequence[float]
    path: Sequence[int]
    weeks: bytes
    luck: bytes  # a face for each future, anew for each thing that is begun

    def lucks(self, future: int) -> bytes:
        """A face for each thing that is begun."""
        return self.luck[future::FUTURES]

    def of_weeks(self, future: int) -> bytes:
        """A face for every block."""
        return self.weeks[future * BLOCKS : (future + 1) * BLOCKS]


@lru_cache(maxsize=1)
def _dice() -> _Dice:
    chance, strata = Random(1), _strata(FUTURES)
    general, items, kept, *kinds = (chance.sample(strata, FUTURES) for _ in range(3 + len(KINDS)))
    path = chance.sample([n * PATHS // FUTURES for n in range(FUTURES)], FUTURES)
    weeks = chance.randbytes(FUTURES * BLOCKS)
    luck = chance.randbytes(FUTURES * LUCKS)
    return _Dice(general, dict(zip(KINDS, kinds, strict=True)), items, kept, path, weeks, luck)


# Pace -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Normal:
    mean: float
    sd: float

    def at(self, z: float) -> float:
        return self.mean + self.sd * z


@dataclass(frozen=True)
class _Posterior:
    """Log pace in general, and of each kind that was seen: its mean, and the weight of that."""

    general: _Normal
    kinds: Mapping[str, tuple[float, float]]

    def pace(self, kind: str, general: float, z: float) -> float:
        """The factor on planned minutes, where the log pace in general is `general`."""
        mean, weight = self.kinds.get(kind, (0.0, 0.0))
        return math.exp(general + weight * (mean - general) + KIND * math.sqrt(1 - weight) * z)


def _posterior(ratios: Mapping[str, Sequence[Ratio]], item: float) -> _Posterior:
    seen = {kind: (_mean(of), item**2 / _count(of)) for kind, of in ratios.items() if of}
    precision = 1 / GENERAL**2 + sum(1 / (KIND**2 + var) for _, var in seen.values())
    mean = sum(mean / (KIND**2 + var) for mean, var in seen.values()) / precision
    weights = {kind: (mean, KIND**2 / (KIND**2 + var)) for kind, (mean, var) in seen.items()}
    return _Posterior(_Normal(mean, precision**-0.5), weights)


def _mean(of: Sequence[Ratio]) -> float:
    """Log of all minutes spent over all planned."""
    return math.log(sum(r.weight * r.spent for r in of) / sum(r.weight * r.planned for r in of))


def _count(of: Sequence[Ratio]) -> float:
    """How many things of equal size would say as much: (sum w p)^2 / sum (w p)^2, times the mean
    weight, since what is long ago says less."""
    sizes = [r.weight * r.planned for r in of]
    return sum(sizes) ** 2 / sum(x * x / r.weight for x, r in zip(sizes, of, strict=True))


def _item(ratios: Mapping[str, Sequence[Ratio]]) -> float:
    """How far one thing is from its kind, as sd of the logarithm."""
    squares, count = ITEM_WEIGHT * ITEM**2, ITEM_WEIGHT
    for of in ratios.values():
        mean = _mean(of)
        squares += sum(r.weight * (math.log(r.spent / r.planned) - mean) ** 2 for r in of)
        count += sum(r.weight for r in of)
    return math.sqrt(squares / count)


def _needs(steps: Sequence[Step], known: Pace, dice: _Dice) -> list[float]:
    """Minutes that all steps take in each future."""
    item = _item(known.ratios)
    posterior = _posterior(known.ratios, item)
    fresh: dict[str, float] = defaultdict(float)
    begun = [(s.kind, s.minutes, known.begun[s.id]) for s in steps if s.id in known.begun]
    for step in steps:
        if step.id not in known.begun:
            fresh[step.kind] += step.minutes
    lucks = [math.exp(item * z - item**2 / 2) for z in _strata(LUCKS)]
    spread = _spread([step.minutes for step in steps if step.id not in known.begun], item)
    kinds = {step.kind for step in steps}.intersection(KINDS)
    found = []
    for j, z in enumerate(dice.general):
        general = posterior.general.at(z)
        paces = {k: posterior.pace(k, general, dice.kinds[k][j]) for k in kinds}
        other = math.exp(general)
        need = sum(paces.get(kind, other) * minutes for kind, minutes in fresh.items())
        need *= math.exp(spread * dice.items[j] - spread**2 / 2)
        for (kind, minutes, spent), die in zip(begun, cycle(dice.lucks(j)), strict=False):
            all_ = paces.get(kind, other) * minutes
            need += all_ * _remaining(spent / all_, lucks, die)
        found.append(need)
    return found


def _remaining(spent: float, lucks: Sequence[float], die: int) -> float:
    """What is left of a thing that has taken `spent` and is not done, both as shares of what it was
    thought to take: drawn from those outcomes that lie beyond."""
    first = bisect_right(lucks, spent)
    beyond = len(lucks) - first
    return lucks[first + die * beyond // FACES] - spent if beyond else LEAST_LEFT


def _strata(count: int) -> list[float]:
    """Standard normal numbers that divide the distribution into parts of equal weight."""
    return [NormalDist().inv_cdf((n + 0.5) / count) for n in range(count)]


def _spread(minutes: Sequence[float], item: float) -> float:
    """Sd of the logarithm of the sum of so many things, each with its own luck."""
    whole = sum(minutes)
    return item * math.sqrt(sum(m * m for m in minutes)) / whole if whole else 0.0


# Weeks ------------------------------------------------------------------------------------------


def _kept(shares: Sequence[Share]) -> _Normal:
    """Log of the mean share of a week: lognormal, with the mean and variance of the posterior."""
    weight = sum(s.weight for s in shares)
    mean = sum(s.weight * s.share for s in shares) / weight if weight else KEPT
    squares = sum(s.weight * (s.share - mean) ** 2 for s in shares)
    week = (WEEK_WEIGHT * WEEK**2 + squares) / (WEEK_WEIGHT + weight)
    precision = 1 / KEPT_SD**2 + weight / week
    found = max((KEPT / KEPT_SD**2 + weight * mean / week) / precision, 0.02)
    log_var = math.log1p(1 / precision / found**2)
    return _Normal(math.log(found) - log_var / 2, math.sqrt(log_var))


def _faces(shares: Sequence[Share]) -> list[float]:
    """Shares of single weeks over their mean, one for each face of the die: the learner's own and
    the prior's, by their weights."""
    prior = [Share(KEPT * x / (sum(WEEKS) / len(WEEKS)), WEEK_WEIGHT / len(WEEKS)) for x in WEEKS]
    known = sorted([*shares, *prior])
    ends = list(accumulate(s.weight for s in known))
    places = (bisect_left(ends, (n + 0.5) / FACES * ends[-1]) for n in range(FACES))
    drawn = [known[min(place, len(known) - 1)].share for place in places]
    mean = sum(drawn) / FACES
    return [share / mean for share in drawn]


@lru_cache(maxsize=1)
def _paths() -> list[list[float]]:
    """How pace and share have drifted by each block: the mean over n weeks has the sd that a random
    walk has, DRIFT * sqrt(n / 3)."""
    weeks = [min(block, SINGLE) for block in range(BLOCKS)]
    return [[math.exp(DRIFT * z * math.sqrt(0.75 * n)) for n in weeks] for z in _strata(PATHS)]


End = tuple[int, float]
"""A block of days, and the minutes of its budget after which the work is done."""


class _Calendar:
    """The budget from the first day on, in blocks: single weeks, then longer ones."""

    def __init__(self, profile: Profile, first: date, faces: Sequence[float]) -> None:
        self._profile, self._first = profile, first
        self._faces = faces
        self._later = [1 + (share - 1) / math.sqrt(LATER) for share in faces]
        self._rooms: list[list[float]] = [[] for _ in range(PATHS)]  # minutes, drift included

    def end(self, need: float, path: int, weeks: bytes) -> End:
        """Where so many minutes are worked; beyond the last block if never."""
        rooms = self._rooms[path]
        while True:
            single = map(self._faces.__getitem__, weeks[:SINGLE])
            later = map(self._later.__getitem__, weeks[SINGLE:])
            worked = list(accumulate(map(mul, rooms, chain(single, later))))
            block = bisect_left(worked, need)
            if block < len(worked):
                faces = self._faces if block < SINGLE else self._later
                left = need - (worked[block - 1] if block else 0.0)
                return block, left / (faces[weeks[block]] * _paths()[path][block])
            if block == BLOCKS:
                return BLOCKS, 0.0
            self._grow()

    def day(self, end: End) -> date:
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
            for rooms, path in zip(self._rooms, _paths(), strict=True):
                rooms.append(room * path[block])

    def _days(self, block: int) -> list[date]:
        weeks = (block, 1) if block < SINGLE else (SINGLE + (block - SINGLE) * LATER, LATER)
        start = self._first.toordinal() + 7 * weeks[0]
        until = min(start + 7 * weeks[1], date.max.toordinal() + 1)
        return [date.fromordinal(n) for n in range(start, until)]

"""The posterior of a learner's pace: the plan's own pace as the prior, updated by the log.

Two things are uncertain: how long things take (the log of minutes spent over minutes planned), and
what share of a week's budget goes into planned work. For both, mean and spread are learnt together
with the conjugate normal model (Gelman et al. 2013, Bayesian Data Analysis, chapter 3.3): the
uncertainty of a mean is a multiple of the spread of single things, so a learner whose things all
take as long as planned is believed to be near the plan, and one whose things vary may be far from
it. Kinds of work are partially pooled (chapter 5.4).

A thing that is begun and not done has taken at least so long. It is a censored observation and
enters by Newton's method on its likelihood (chapter 13.3), with a weight from nothing at first to a
whole thing when it has taken far longer than expected. Without it, only the quicker part of the
work would count.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import NamedTuple

from gradatim.rules.plan.pace import HALF_LIFE, Ratio, Share

# The prior, before there is evidence. Policies, not measurements: things take as long as planned,
# and three quarters of the planned time goes into what is planned: some of it is not kept, since
# people's plans fall short (Buehler et al. 1994, doi 10.1037/0022-3514.67.3.366), and some goes
# into reviews. bench/forecast.py measures how well the intervals hold in worlds that are not as
# believed here. Each weight says for how many things, or weeks, it counts.
ITEM, ITEM_WEIGHT = 0.40, 4.0  # sd of one thing about its kind
GENERAL_WEIGHT = 6.0  # of the plan, for the pace of all kinds together
KIND_WEIGHT = 9.0  # of that, for the pace of one kind
WEEK, WEEK_WEIGHT = 0.30, 4.0  # sd of one week's share about the mean
KEPT, KEPT_WEIGHT = 0.75, 4.0  # mean share of a week

ROUNDS = 6  # of Newton's method
LEAST_KEPT = 0.02
LEAST = 1e-9  # things; fewer say nothing
_NORMAL = NormalDist()


class Begun(NamedTuple):
    """A thing that is not done: minutes planned for all of it, and minutes spent so far."""

    kind: str
    planned: float
    spent: float


class Seen(NamedTuple):
    """The mean log pace of a kind, and the effective number of things behind it."""

    mean: float
    weight: float


@dataclass(frozen=True)
class Things:
    """How long things take: a normal distribution of the log of spent over planned minutes."""

    item: float  # sd of one thing about its kind
    count: float  # of things that say so, the prior's included
    general: float  # mean of the pace of all kinds
    unsure: float  # its sd, over that of one thing
    kinds: Mapping[str, Seen]

    @staticmethod
    def of(ratios: Mapping[str, Sequence[Ratio]], begun: Sequence[Begun]) -> Things:
        done = {kind: Seen(_mean(of), _count(of)) for kind, of in ratios.items() if of}
        item, count = _item(ratios, done)
        done = {kind: _whole(one, item) for kind, one in done.items()}
        found = _shrunk(item, count, done)
        for _ in range(ROUNDS if begun else 0):
            found = _shrunk(item, count, _with_begun(done, begun, found))
        return found

    def mean(self, kind: str) -> float:
        """The expected log pace of a kind."""
        return self.of_kind(kind, self.general, 0.0)

    def of_kind(self, kind: str, general: float, z: float) -> float:
        """The log pace of a kind, given that of all as `general`, at a standard normal `z`."""
        mean, weight = self.kinds.get(kind, _NOTHING)
        all_ = weight + KIND_WEIGHT
        return general + weight / all_ * (mean - general) + self.item * z / math.sqrt(all_)


_NOTHING = Seen(0.0, 0.0)


def _mean(of: Sequence[Ratio]) -> float:
    """The log of total minutes spent over total minutes planned."""
    return math.log(sum(r.weight * r.spent for r in of) / sum(r.weight * r.planned for r in of))


def _count(of: Sequence[Ratio]) -> float:
    """The effective number of equal things: (sum w p)^2 / sum (w p)^2, times the mean weight,
    because old things say less."""
    sizes = [r.weight * r.planned for r in of]
    return sum(sizes) ** 2 / sum(x * x / r.weight for x, r in zip(sizes, of, strict=True))


def _item(ratios: Mapping[str, Sequence[Ratio]], done: Mapping[str, Seen]) -> tuple[float, float]:
    """The sd of single things about their kind, and the effective number of things behind it."""
    squares, count = ITEM_WEIGHT * ITEM**2 + _surprise(done), ITEM_WEIGHT
    for kind, of in ratios.items():
        squares += sum(
            r.weight * (math.log(r.spent / r.planned) - done[kind].mean) ** 2 for r in of
        )
        count += sum(r.weight for r in of)
    return math.sqrt(squares / count), count


def _surprise(seen: Mapping[str, Seen]) -> float:
    """The squared distance of the kinds' means from the plan, relative to the prior."""
    weights, mean = _of_kinds(seen)
    squares = sum(weights[kind] * one.mean**2 for kind, one in seen.items())
    return squares - (sum(weights.values()) + GENERAL_WEIGHT) * mean**2


def _of_kinds(seen: Mapping[str, Seen]) -> tuple[Mapping[str, float], float]:
    """The weight of each kind in the general mean, and that mean, with the plan's weight
    included."""
    weights = {kind: _half(one.weight, KIND_WEIGHT) for kind, one in seen.items()}
    total = sum(weights[kind] * one.mean for kind, one in seen.items())
    return weights, total / (sum(weights.values()) + GENERAL_WEIGHT)


def _half(a: float, b: float) -> float:
    """The weight of a sum of two independent parts with these weights."""
    return a * b / (a + b)


def _whole(seen: Seen, item: float) -> Seen:
    """Corrects the log of an observed mean, which on average lies below the log of the true mean by
    half of its variance: a sum of lognormal things is approximately lognormal (Fenton 1960, doi
    10.1109/TCOM.1960.1097606)."""
    return seen._replace(mean=seen.mean + item**2 / 2 / seen.weight)


def _shrunk(item: float, count: float, seen: Mapping[str, Seen]) -> Things:
    weights, mean = _of_kinds(seen)
    unsure = (sum(weights.values()) + GENERAL_WEIGHT) ** -0.5
    return Things(item, count, mean, unsure, seen)


def _with_begun(
    done: Mapping[str, Seen], begun: Sequence[Begun], now: Things
) -> Mapping[str, Seen]:
    """Finished things, and begun ones by slope and curvature of their likelihood at the current
    estimate."""
    sums = {kind: [one.mean * one.weight, one.weight] for kind, one in done.items()}
    for kind, planned, spent in begun:
        level, item = now.mean(kind), now.item
        z = (level - item**2 / 2 - math.log(spent / planned)) / item
        slope = _hazard(z)
        count = slope * (slope + z)
        found = sums.setdefault(kind, [0.0, 0.0])
        found[0] += count * level + slope * item
        found[1] += count
    return {k: Seen(total / count, count) for k, (total, count) in sums.items() if count > LEAST}


def _hazard(z: float) -> float:
    """The normal density over the cumulative probability."""
    below = _NORMAL.cdf(z)
    return _NORMAL.pdf(z) / below if below > 1e-12 else -z


@dataclass(frozen=True)
class Weeks:
    """The share of a week's budget that goes into planned work: a normal distribution."""

    kept: float  # mean
    unsure: float  # its sd
    week: float  # sd of one week about the mean
    count: float  # of weeks that say so, the prior's included

    @staticmethod
    def of(shares: Sequence[Share]) -> Weeks:
        weight = sum(s.weight for s in shares)
        mean = sum(s.weight * s.share for s in shares) / weight if weight else KEPT
        squares = sum(s.weight * (s.share - mean) ** 2 for s in shares)
        squares += _half(KEPT_WEIGHT, weight) * (mean - KEPT) ** 2
        week = math.sqrt((WEEK_WEIGHT * WEEK**2 + squares) / (WEEK_WEIGHT + weight))
        kept = (KEPT_WEIGHT * KEPT + weight * mean) / (KEPT_WEIGHT + weight)
        unsure = week / math.sqrt(KEPT_WEIGHT + weight)
        return Weeks(max(kept, LEAST_KEPT), unsure, week, WEEK_WEIGHT + weight)


def drift(things: Things, weeks: Weeks) -> float:
    """Sd of the weekly change in pace and share together, in logarithms.

    Discounting implies it: where a week keeps the share d of its weight, a level with observations
    of variance V moves by (1 - d)^2 / d of it (West & Harrison 1997, chapter 2.4).
    """
    kept = 2 ** (-1 / HALF_LIFE)
    a_week = things.count / weeks.count  # things
    observed = things.item**2 / a_week + (weeks.week / weeks.kept) ** 2
    return (1 - kept) * math.sqrt(observed / kept)

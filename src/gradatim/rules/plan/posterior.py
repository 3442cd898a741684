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
TASK_SD, TASK_SD_WEIGHT = 0.40, 4.0  # sd of one thing about its kind
GENERAL_WEIGHT = 6.0  # of the plan, for the pace of all kinds together
KIND_WEIGHT = 9.0  # of that, for the pace of one kind
WEEK_SD, WEEK_SD_WEIGHT = 0.30, 4.0  # sd of one week's share about the mean
MEAN_SHARE, MEAN_SHARE_WEIGHT = 0.75, 4.0  # mean share of a week

NEWTON_STEPS = 6  # of Newton's method
MIN_SHARE = 0.02
MIN_COUNT = 1e-9  # things; fewer say nothing
_NORMAL = NormalDist()


class UnfinishedTask(NamedTuple):
    """A thing that is not done: minutes planned for all of it, and minutes spent so far."""

    kind: str
    planned: float
    spent: float


class KindMean(NamedTuple):
    """The mean log pace of a kind, and the effective number of things behind it."""

    mean: float
    weight: float


@dataclass(frozen=True)
class DurationModel:
    """How long things take: a normal distribution of the log of spent over planned minutes."""

    task_sd: float  # sd of one thing about its kind
    count: float  # of things that say so, the prior's included
    general: float  # mean of the pace of all kinds
    uncertainty: float  # its sd, over that of one thing
    kinds: Mapping[str, KindMean]

    @staticmethod
    def of(
        ratios: Mapping[str, Sequence[Ratio]], unfinished: Sequence[UnfinishedTask]
    ) -> DurationModel:
        done = {
            kind: KindMean(_mean(of), _effective_count(of)) for kind, of in ratios.items() if of
        }
        item, count = _task_sd(ratios, done)
        done = {kind: _correct_log_mean(one, item) for kind, one in done.items()}
        found = _pooled(item, count, done)
        for _ in range(NEWTON_STEPS if unfinished else 0):
            found = _pooled(item, count, _with_unfinished(done, unfinished, found))
        return found

    def mean(self, kind: str) -> float:
        """The expected log pace of a kind."""
        return self.log_pace(kind, self.general, 0.0)

    def log_pace(self, kind: str, general: float, z: float) -> float:
        """The log pace of a kind, given that of all as `general`, at a standard normal `z`."""
        mean, weight = self.kinds.get(kind, _NO_TASKS)
        total = weight + KIND_WEIGHT
        return general + weight / total * (mean - general) + self.task_sd * z / math.sqrt(total)


_NO_TASKS = KindMean(0.0, 0.0)


def _mean(of: Sequence[Ratio]) -> float:
    """The log of total minutes spent over total minutes planned."""
    return math.log(sum(r.weight * r.spent for r in of) / sum(r.weight * r.planned for r in of))


def _effective_count(of: Sequence[Ratio]) -> float:
    """The effective number of equal things: (sum w p)^2 / sum (w p)^2, times the mean weight,
    because old things say less."""
    sizes = [r.weight * r.planned for r in of]
    return sum(sizes) ** 2 / sum(x * x / r.weight for x, r in zip(sizes, of, strict=True))


def _task_sd(
    ratios: Mapping[str, Sequence[Ratio]], done: Mapping[str, KindMean]
) -> tuple[float, float]:
    """The sd of single things about their kind, and the effective number of things behind it."""
    squares, count = TASK_SD_WEIGHT * TASK_SD**2 + _prior_distance(done), TASK_SD_WEIGHT
    for kind, of in ratios.items():
        squares += sum(
            r.weight * (math.log(r.spent / r.planned) - done[kind].mean) ** 2 for r in of
        )
        count += sum(r.weight for r in of)
    return math.sqrt(squares / count), count


def _prior_distance(seen: Mapping[str, KindMean]) -> float:
    """The squared distance of the kinds' means from the plan, relative to the prior."""
    weights, mean = _pool_kinds(seen)
    squares = sum(weights[kind] * one.mean**2 for kind, one in seen.items())
    return squares - (sum(weights.values()) + GENERAL_WEIGHT) * mean**2


def _pool_kinds(seen: Mapping[str, KindMean]) -> tuple[Mapping[str, float], float]:
    """The weight of each kind in the general mean, and that mean, with the plan's weight
    included."""
    weights = {kind: _combined_weight(one.weight, KIND_WEIGHT) for kind, one in seen.items()}
    total = sum(weights[kind] * one.mean for kind, one in seen.items())
    return weights, total / (sum(weights.values()) + GENERAL_WEIGHT)


def _combined_weight(a: float, b: float) -> float:
    """The weight of a sum of two independent parts with these weights."""
    return a * b / (a + b)


def _correct_log_mean(seen: KindMean, item: float) -> KindMean:
    """Corrects the log of an observed mean, which on average lies below the log of the true mean by
    half of its variance: a sum of lognormal things is approximately lognormal (Fenton 1960, doi
    10.1109/TCOM.1960.1097606)."""
    return seen._replace(mean=seen.mean + item**2 / 2 / seen.weight)


def _pooled(item: float, count: float, seen: Mapping[str, KindMean]) -> DurationModel:
    weights, mean = _pool_kinds(seen)
    uncertainty = (sum(weights.values()) + GENERAL_WEIGHT) ** -0.5
    return DurationModel(item, count, mean, uncertainty, seen)


def _with_unfinished(
    done: Mapping[str, KindMean], unfinished: Sequence[UnfinishedTask], now: DurationModel
) -> Mapping[str, KindMean]:
    """Finished things, and begun ones by slope and curvature of their likelihood at the current
    estimate."""
    sums = {kind: [one.mean * one.weight, one.weight] for kind, one in done.items()}
    for kind, planned, spent in unfinished:
        level, item = now.mean(kind), now.task_sd
        z = (level - item**2 / 2 - math.log(spent / planned)) / item
        slope = _hazard(z)
        count = slope * (slope + z)
        found = sums.setdefault(kind, [0.0, 0.0])
        found[0] += count * level + slope * item
        found[1] += count
    return {
        k: KindMean(total / count, count) for k, (total, count) in sums.items() if count > MIN_COUNT
    }


def _hazard(z: float) -> float:
    """The normal density over the cumulative probability."""
    below = _NORMAL.cdf(z)
    return _NORMAL.pdf(z) / below if below > 1e-12 else -z


@dataclass(frozen=True)
class WeekShareModel:
    """The share of a week's budget that goes into planned work: a normal distribution."""

    mean_share: float  # mean
    uncertainty: float  # its sd
    week: float  # sd of one week about the mean
    count: float  # of weeks that say so, the prior's included

    @staticmethod
    def of(shares: Sequence[Share]) -> WeekShareModel:
        weight = sum(s.weight for s in shares)
        mean = sum(s.weight * s.share for s in shares) / weight if weight else MEAN_SHARE
        squares = sum(s.weight * (s.share - mean) ** 2 for s in shares)
        squares += _combined_weight(MEAN_SHARE_WEIGHT, weight) * (mean - MEAN_SHARE) ** 2
        week = math.sqrt((WEEK_SD_WEIGHT * WEEK_SD**2 + squares) / (WEEK_SD_WEIGHT + weight))
        mean_share = (MEAN_SHARE_WEIGHT * MEAN_SHARE + weight * mean) / (MEAN_SHARE_WEIGHT + weight)
        uncertainty = week / math.sqrt(MEAN_SHARE_WEIGHT + weight)
        return WeekShareModel(
            max(mean_share, MIN_SHARE), uncertainty, week, WEEK_SD_WEIGHT + weight
        )


def drift(durations: DurationModel, weeks: WeekShareModel) -> float:
    """Sd of the weekly change in pace and share together, in logarithms.

    Discounting implies it: where a week keeps the share d of its weight, a level with observations
    of variance V moves by (1 - d)^2 / d of it (West & Harrison 1997, chapter 2.4).
    """
    retained = 2 ** (-1 / HALF_LIFE)
    a_week = durations.count / weeks.count  # things
    observed = durations.task_sd**2 / a_week + (weeks.week / weeks.mean_share) ** 2
    return (1 - retained) * math.sqrt(observed / retained)

"""Uncertainty of measured figures: bootstrap over groups, exact binomial intervals and bands."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

RESAMPLES = 2_000

Numbers = Sequence[float] | npt.NDArray[np.float64]


@dataclass(frozen=True)
class Interval:
    """An estimate with its confidence interval."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.3f} ({self.low:.3f} to {self.high:.3f})"


def paired_ratio(
    mine: Numbers, theirs: Numbers, rng: np.random.Generator, level: float = 0.95
) -> Interval:
    """Sum of `mine` divided by the sum of `theirs`, with a percentile bootstrap interval over
    groups.

    Both have shape (groups,): the summed errors of two forecasts over the same rows of each group.
    They are resampled together, since what is hard for one is hard for the other (Efron and
    Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13). ValueError if the shapes
    differ, or for fewer than two groups.
    """
    a, b = _as_arrays(mine, theirs)
    picks = rng.integers(len(a), size=(RESAMPLES, len(a)))
    with np.errstate(divide="ignore", invalid="ignore"):
        draws = a[picks].sum(axis=1) / b[picks].sum(axis=1)
        value = float(a.sum() / b.sum())
    return Interval(value, *_percentile_bounds(draws, level))


def paired_difference(
    mine: Numbers, theirs: Numbers, rng: np.random.Generator, level: float = 0.95
) -> Interval:
    """Mean of `mine` minus `theirs` over groups (or single rows, if they are independent), with the
    same kind of interval and the same errors."""
    a, b = _as_arrays(mine, theirs)
    picks = rng.integers(len(a), size=(RESAMPLES, len(a)))
    draws = (a - b)[picks].mean(axis=1)
    return Interval(float((a - b).mean()), *_percentile_bounds(draws, level))


def clustered_mean(
    values: Numbers, cluster: npt.NDArray[np.int_], rng: np.random.Generator, level: float = 0.95
) -> Interval:
    """Mean of clustered values, with a percentile bootstrap interval over whole clusters.

    Both have shape (n,); `cluster` is the cluster of each value, numbered from 0.
    """
    sums, counts = np.bincount(cluster, values), np.bincount(cluster)
    picks = rng.integers(len(sums), size=(RESAMPLES, len(sums)))
    draws = sums[picks].sum(axis=1) / counts[picks].sum(axis=1)
    return Interval(float(sums.sum() / counts.sum()), *_percentile_bounds(draws, level))


def connected_groups(keys: Sequence[Sequence[Hashable]]) -> npt.NDArray[np.int_]:
    """Assigns rows to groups: rows that share a key, directly or through other rows, are in one
    group. `keys` are the keys of each row; returns group numbers of shape (n,)."""
    from scipy.sparse import coo_array  # type: ignore[import-untyped]  # half a second
    from scipy.sparse.csgraph import connected_components  # type: ignore[import-untyped]

    node: dict[Hashable, int] = {}
    edges = [
        (row, len(keys) + node.setdefault(key, len(node)))
        for row, own in enumerate(keys)
        for key in own
    ]
    size = len(keys) + len(node)
    graph = coo_array((np.ones(len(edges)), np.array(edges).T), shape=(size, size))
    return np.asarray(connected_components(graph, directed=False)[1][: len(keys)])


def proportion_interval(hits: int, trials: int, level: float = 0.95) -> Interval:
    """A proportion with its exact interval (Clopper and Pearson, 1934). ValueError unless 0 <=
    `hits` <= `trials` and `trials` >= 1."""
    if trials < 1 or not 0 <= hits <= trials:
        raise ValueError(f"{hits} of {trials} is not a proportion")
    from scipy.stats import beta  # type: ignore[import-untyped]  # half a second

    tail = (1 - level) / 2
    low = float(beta.ppf(tail, hits, trials - hits + 1)) if hits else 0.0
    high = float(beta.ppf(1 - tail, hits + 1, trials - hits)) if hits < trials else 1.0
    return Interval(hits / trials, low, high)


def binomial_band(share: float, size: float, level: float = 0.99) -> tuple[float, float]:
    """The band in which the observed proportion of `size` trials lies with probability `level` if
    each succeeds with probability `share`.

    Exact binomial quantiles; `size` may be an effective sample size, which is rounded down.
    """
    from scipy.stats import binom  # half a second

    trials = max(int(size), 1)
    tail = (1 - level) / 2
    low, high = binom.ppf([tail, 1 - tail], trials, share)
    return float(low) / trials, float(high) / trials


def effective_size(hits: Sequence[npt.NDArray[np.bool_]]) -> float:
    """The effective sample size of clustered trials, one boolean array for each cluster.

    The count divided by Kish's design effect 1 + (m - 1) rho (Survey Sampling, 1965), m being the
    mean cluster size and rho the intraclass correlation, estimated by analysis of variance and at
    least 0.
    """
    sizes = np.array([len(cluster) for cluster in hits], dtype=float)
    total, clusters = sizes.sum(), len(sizes)
    if clusters < 2 or total <= clusters:
        return float(total)
    means = np.array([cluster.mean() for cluster in hits])
    overall = float((sizes * means).sum() / total)
    between = float((sizes * (means - overall) ** 2).sum()) / (clusters - 1)
    within = float((sizes * means * (1 - means)).sum()) / (total - clusters)
    typical = (total - (sizes**2).sum() / total) / (clusters - 1)
    spread = between + (typical - 1) * within
    rho = max(0.0, (between - within) / spread) if spread > 0 else 0.0
    return float(total / (1 + (total / clusters - 1) * rho))


def _as_arrays(mine: Numbers, theirs: Numbers) -> tuple[npt.NDArray[np.float64], ...]:
    a, b = np.asarray(mine, dtype=float), np.asarray(theirs, dtype=float)
    if a.shape != b.shape or a.ndim != 1 or len(a) < 2:
        raise ValueError(f"shapes {a.shape} and {b.shape}: one number for each of two groups")
    return a, b


def _percentile_bounds(draws: npt.NDArray[np.float64], level: float) -> tuple[float, float]:
    tail = 100 * (1 - level) / 2
    low, high = np.percentile(draws, [tail, 100 - tail])
    return float(low), float(high)

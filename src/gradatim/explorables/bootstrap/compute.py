"""How sure is a mean? The sample is drawn from again and again, as if it were the world.

Source: Efron & Tibshirani, An Introduction to the Bootstrap (1993), chapters 6 and 13 (the
percentile interval). Means of resamples spread by s / sqrt(n) times sqrt((n - 1) / n).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gradatim.explorables.limits import Range, seed_range

Numbers = NDArray[np.float64]

NAME = "bootstrap"
SIZE = Range(NAME, "sample size", 5, 200, integer=True)
RESAMPLES = Range(NAME, "number of resamples", 100, 5000, integer=True)
LEVEL = Range(NAME, "confidence in per cent", 50, 99)
SEED = seed_range(NAME)
BINS = 36
TRUE_MEAN = 10.0  # minutes


@dataclass(frozen=True, eq=False)
class BootstrapResult:
    """A sample, and the means of samples drawn from it with replacement."""

    sample: Numbers  # (size,)
    means: Numbers  # (resamples,)
    edges: Numbers  # (BINS + 1,)
    share: Numbers  # (BINS,): of the means in each bin
    mean: float  # of the sample
    error: float  # standard deviation of the means
    formula: float  # s / sqrt(n), which a mean needs no bootstrap for
    low: float  # of the percentile interval
    high: float


def waiting_times(size: int, seed: int) -> Numbers:
    """(size,): minutes, exponential with mean TRUE_MEAN; RequestError for a value out of range."""
    SIZE.check(size)
    SEED.check(seed)
    return np.random.default_rng(seed).exponential(TRUE_MEAN, size)


def resample(sample: Numbers, resamples: int, level: float, seed: int) -> BootstrapResult:
    """Means of resamples of `sample` (n,), and the interval that holds `level` per cent of them.

    RequestError for a value out of its range.
    """
    SIZE.check(len(sample))
    RESAMPLES.check(resamples)
    LEVEL.check(level)
    SEED.check(seed)
    rng = np.random.default_rng([seed, 1])  # not the stream that a sample of this seed came from
    means = sample[rng.integers(0, len(sample), (resamples, len(sample)))].mean(axis=1)
    count, edges = np.histogram(means, BINS)
    tail = (1 - level / 100) / 2
    low, high = np.quantile(means, [tail, 1 - tail])
    return BootstrapResult(
        sample=sample,
        means=means,
        edges=edges,
        share=count / resamples,
        mean=float(sample.mean()),
        error=float(means.std(ddof=1)),
        formula=float(sample.std(ddof=1)) / math.sqrt(len(sample)),
        low=float(low),
        high=float(high),
    )

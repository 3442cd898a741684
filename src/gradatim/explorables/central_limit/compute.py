"""Means of samples against the normal density that they approach.

Source: Wasserman, All of Statistics (2004), section 5.4. Means of n independent values have the
mean of one value, its variance divided by n, and its skewness divided by the root of n.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from gradatim.explorables.limits import Range, check_choice, seed_range

Numbers = NDArray[np.float64]
Shape = tuple[int, int]

NAME = "central-limit"
SIZE = Range(NAME, "sample size", 1, 200, integer=True)
SAMPLES = Range(NAME, "number of samples", 100, 10_000, integer=True)
SEED = seed_range(NAME)
BINS = 40  # about as many; a grid of possible means decides
FAR = 1.96  # standard errors; of a normal distribution 2.5 % lie further off on either side


@dataclass(frozen=True)
class Source:
    """What single values come from."""

    mean: float
    sd: float
    skewness: float
    step: float  # between possible values; 0 where every value is possible
    draw: Callable[[Generator, Shape], Numbers]


RARE = 0.05
SOURCES = {
    "even": Source(0.5, math.sqrt(1 / 12), 0, 0, lambda rng, shape: rng.random(shape)),
    "waiting": Source(1, 1, 2, 0, lambda rng, shape: rng.exponential(size=shape)),
    "die": Source(
        3.5,
        math.sqrt(35 / 12),
        0,
        1,
        lambda rng, shape: rng.integers(1, 7, shape).astype(np.float64),
    ),
    "rare": Source(
        RARE,
        math.sqrt(RARE * (1 - RARE)),
        (1 - 2 * RARE) / math.sqrt(RARE * (1 - RARE)),
        1,
        lambda rng, shape: (rng.random(shape) < RARE).astype(np.float64),
    ),
}


@dataclass(frozen=True, eq=False)
class Means:
    """Means of many samples of one size, and what theory says of them."""

    means: Numbers  # (samples,)
    edges: Numbers  # (bins + 1,)
    density: Numbers  # (bins,): share of the means in a bin, divided by its width
    at: Numbers  # (121,): places of the normal density
    normal: Numbers  # (121,): the density there
    mean: float  # of a single value, and so of the means
    error: float  # standard deviation of the means: sd / sqrt(size)
    skewness: float  # of the means: skewness / sqrt(size)
    below: float  # share of the means more than FAR standard errors below the mean
    above: float  # the same above it


def sample_means(source: str, size: int, samples: int, seed: int) -> Means:
    """`samples` means of `size` values each; RequestError for what cannot be asked for."""
    check_choice(NAME, "source", source, SOURCES)
    SIZE.check(size)
    SAMPLES.check(samples)
    SEED.check(seed)
    known = SOURCES[source]
    means = known.draw(np.random.default_rng(seed), (samples, size)).mean(axis=1)
    error = known.sd / math.sqrt(size)
    edges = _edges(means, known.step / size)
    at = np.linspace(known.mean - 4 * error, known.mean + 4 * error, 121)
    return Means(
        means=means,
        edges=edges,
        density=np.histogram(means, edges)[0] / samples / np.diff(edges),
        at=at,
        normal=np.exp(-(((at - known.mean) / error) ** 2) / 2) / (error * math.sqrt(2 * math.pi)),
        mean=known.mean,
        error=error,
        skewness=known.skewness / math.sqrt(size),
        below=float(np.mean(means < known.mean - FAR * error)),
        above=float(np.mean(means > known.mean + FAR * error)),
    )


def _edges(means: Numbers, step: float) -> Numbers:
    """Bins of one width; with a grid of possible means each holds equally many of them."""
    low, high = float(means.min()), float(means.max())
    width = max(high - low, 1e-9) / BINS
    if step == 0:
        return np.linspace(low, high, BINS + 1)
    width = step * math.ceil(width / step)
    count = math.floor((high - low) / width + 1e-9) + 1
    return np.linspace(low - step / 2, low - step / 2 + width * count, count + 1)

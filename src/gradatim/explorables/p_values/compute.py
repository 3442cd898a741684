"""p-values of many experiments: where there is nothing to find, and where there is.

Source: Wasserman, All of Statistics (2004), sections 10.1 and 10.2. The test is the two-sided z
test of a mean, with a known spread of 1: z is the mean times the root of the sample size.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from gradatim.explorables.limits import Range, seed_range

Numbers = NDArray[np.float64]

NAME = "p-values"
EFFECT = Range(NAME, "effect", 0, 2)
SIZE = Range(NAME, "sample size", 2, 500, integer=True)
LEVEL = Range(NAME, "level", 0.005, 0.5)
RUNS = Range(NAME, "number of experiments", 100, 20_000, integer=True)
SEED = seed_range(NAME)
BINS = 20
NORMAL = NormalDist()


@dataclass(frozen=True, eq=False)
class Experiments:
    """The same experiment many times, in a world without the effect and in one with it."""

    edges: Numbers  # (BINS + 1,): from 0 to 1
    nothing: Numbers  # (BINS,): share of the p-values in each bin, without effect
    effect: Numbers  # (BINS,): the same with the effect
    expected: Numbers  # (BINS,): what theory says of the shares with the effect
    false_alarms: float  # share of p-values below the level, without effect
    found: float  # the same with the effect
    power: float  # what theory says of `found`


def experiments(effect: float, size: int, level: float, runs: int, seed: int) -> Experiments:
    """`effect` in standard deviations of one value; RequestError for a value out of its range."""
    asked = ((EFFECT, effect), (SIZE, size), (LEVEL, level), (RUNS, runs), (SEED, seed))
    for limit, value in asked:
        limit.check(value)
    rng = np.random.default_rng(seed)
    # A mean of normal values is normal: it is drawn itself instead of all that it is a mean of.
    nothing = p_values(rng.normal(size=runs))
    there = p_values(rng.normal(effect * math.sqrt(size), size=runs))
    edges = np.linspace(0, 1, BINS + 1)
    return Experiments(
        edges=edges,
        nothing=np.histogram(nothing, edges)[0] / runs,
        effect=np.histogram(there, edges)[0] / runs,
        expected=np.diff([power(effect, size, edge) for edge in edges]),
        false_alarms=float(np.mean(nothing < level)),
        found=float(np.mean(there < level)),
        power=power(effect, size, level),
    )


def p_values(z: Numbers) -> Numbers:
    """(n,): the chance of a z at least as far from 0, in either direction, without an effect."""
    return np.array([math.erfc(abs(each) / math.sqrt(2)) for each in z])


def power(effect: float, size: int, level: float) -> float:
    """The chance of a p-value below `level`, which may be 0 to 1."""
    if level <= 0 or level >= 1:
        return float(level >= 1)
    bound, shift = -NORMAL.inv_cdf(level / 2), effect * math.sqrt(size)
    return NORMAL.cdf(shift - bound) + NORMAL.cdf(-shift - bound)

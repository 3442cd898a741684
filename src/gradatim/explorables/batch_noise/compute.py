"""Gradient descent on small batches: how far the noise keeps the weight from the minimum.

Source: Mandt, Hoffman & Blei, Journal of Machine Learning Research 18 (2017), paper 134. The loss
is the mean of (w - x)**2 / 2 over values x with mean 0 and variance 1, so the slope on a batch of
size b is w minus the mean of b values. A step at rate r keeps 1 - r of the distance and adds a
noise of variance r**2 / b.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gradatim.explorables.limits import Range, seed_range

Numbers = NDArray[np.float64]

NAME = "batch-noise"
RATE = Range(NAME, "learning rate", 0.02, 1.9)
BATCH = Range(NAME, "batch size", 1, 64, integer=True)
STEPS = Range(NAME, "number of steps", 20, 300, integer=True)
SEED = seed_range(NAME)
START = 4.0
VALUES = 64


@dataclass(frozen=True, eq=False)
class Walk:
    """Where the weight was after each step; the minimum is at 0."""

    path: Numbers  # (steps + 1,)
    expected: Numbers  # (steps + 1,): its mean over all batches that could be drawn
    spread: Numbers  # (steps + 1,): its standard deviation over them
    settled: float  # the spread after very many steps


def walk(rate: float, batch: int, steps: int, seed: int) -> Walk:
    """RequestError for a value out of its range."""
    for limit, value in ((RATE, rate), (BATCH, batch), (STEPS, steps), (SEED, seed)):
        limit.check(value)
    rng = np.random.default_rng(seed)
    means = values()[rng.integers(0, VALUES, (steps, batch))].mean(axis=1)
    path = np.empty(steps + 1)
    path[0] = START
    for i, mean in enumerate(means):
        slope = path[i] - mean
        path[i + 1] = path[i] - rate * slope
    kept: Numbers = (1 - rate) ** np.arange(steps + 1.0)
    settled = settled_spread(rate, batch)
    return Walk(path, START * kept, settled * np.sqrt(1 - kept**2), settled)


def settled_spread(rate: float, batch: int) -> float:
    """The standard deviation v solves v**2 = (1 - rate)**2 v**2 + rate**2 / batch."""
    return math.sqrt(rate / ((2 - rate) * batch))


def values() -> Numbers:
    """(VALUES,): with mean 0 and variance 1, always the same."""
    found = np.random.default_rng(0).normal(size=VALUES)
    standard: Numbers = (found - found.mean()) / found.std()
    return standard

"""Covariance as the mean of signed rectangles between the points and their middle.

Source: Wasserman, All of Statistics (2004), section 3.3; divided by n - 1, as for a sample.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gradatim.explorables.limits import Range, seed_range

Numbers = NDArray[np.float64]

NAME = "covariance"
TOGETHER = Range(NAME, "true correlation", -1, 1)
ACROSS = Range(NAME, "spread across", 0.5, 2)
UP = Range(NAME, "spread upwards", 0.5, 2)
SIZE = Range(NAME, "number of points", 5, 60, integer=True)
SEED = seed_range(NAME)


@dataclass(frozen=True, eq=False)
class Cloud:
    """Points, and what they say of the two columns."""

    points: Numbers  # (size, 2)
    mean: Numbers  # (2,)
    rectangles: Numbers  # (size,): signed area between each point and the mean
    variances: Numbers  # (2,)
    covariance: float
    correlation: float


def cloud(together: float, across: float, up: float, size: int, seed: int) -> Cloud:
    """Normal points with these spreads and this correlation; RequestError for one out of range."""
    asked = ((TOGETHER, together), (ACROSS, across), (UP, up), (SIZE, size), (SEED, seed))
    for limit, value in asked:
        limit.check(value)
    first, second = np.random.default_rng(seed).normal(size=(2, size))
    second = together * first + math.sqrt(1 - together**2) * second
    points = np.stack([across * first, up * second], axis=1)
    deviations = points - points.mean(axis=0)
    rectangles = deviations[:, 0] * deviations[:, 1]
    variances = (deviations**2).sum(axis=0) / (size - 1)
    covariance = float(rectangles.sum() / (size - 1))
    return Cloud(
        points=points,
        mean=points.mean(axis=0),
        rectangles=rectangles,
        variances=variances,
        covariance=covariance,
        correlation=covariance / math.sqrt(variances[0] * variances[1]),
    )

"""Gradient descent on a parabola, where every step can be foretold.

Source: Boyd & Vandenberghe, Convex Optimization (2004), section 9.3. On f(w) = c / 2 * w**2 the
slope is c * w, so a step at rate r multiplies w by 1 - r * c: it comes nearer exactly if 0 < r and
r < 2 / c.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gradatim.explorables.limits import Range

Numbers = NDArray[np.float64]

NAME = "gradient-descent"
RATE = Range(NAME, "learning rate", 0, 2)
CURVATURE = Range(NAME, "curvature", 0.1, 5)
START = Range(NAME, "start", -10, 10)
STEPS = Range(NAME, "number of steps", 1, 60, integer=True)


@dataclass(frozen=True, eq=False)
class Descent:
    """Where gradient descent stood on f(w) = curvature / 2 * w**2; the minimum is at w = 0."""

    path: Numbers  # (steps + 1,): w before the first step and after each
    loss: Numbers  # (steps + 1,): f(w) there
    factor: float  # what a step multiplies w by
    limit: float  # the rate from which on nothing converges: 2 / curvature
    converges: bool


def descend(rate: float, curvature: float, start: float, steps: int) -> Descent:
    """`steps` steps from `start`; RequestError for a value out of its range."""
    RATE.check(rate)
    CURVATURE.check(curvature)
    START.check(start)
    STEPS.check(steps)
    path = np.empty(steps + 1)
    path[0] = start
    for i in range(steps):
        slope = curvature * path[i]
        path[i + 1] = path[i] - rate * slope
    limit = 2 / curvature
    return Descent(
        path=path,
        loss=curvature / 2 * path**2,
        factor=1 - rate * curvature,
        limit=limit,
        converges=0 < rate < limit,
    )

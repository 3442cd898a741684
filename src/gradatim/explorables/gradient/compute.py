"""The loss of a line through points, and the direction in which it falls most steeply.

Source: Boyd & Vandenberghe, Convex Optimization (2004), sections 9.3 and A.4. The loss is the mean
squared error, a quadratic function of the two weights: its curves of equal loss are ellipses.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gradatim.explorables.limits import Range

Numbers = NDArray[np.float64]

NAME = "gradient"
INTERCEPT = Range(NAME, "intercept", -2, 4)
SLOPE = Range(NAME, "slope", -1, 3)
RATE = Range(NAME, "length of the step", 0, 0.6)
X = np.linspace(0, 2, 9)
Y = 1 + 0.8 * X + np.array([0.2, -0.35, 0.15, 0.3, -0.4, 0.1, 0.25, -0.45, 0.2])
DESIGN = np.stack([np.ones(len(X)), X], axis=1)  # (9, 2): a column of ones, and x
CURVATURE = 2 / len(X) * DESIGN.T @ DESIGN  # (2, 2): the second derivatives, the same everywhere
BEST = np.linalg.solve(DESIGN.T @ DESIGN, DESIGN.T @ Y)  # (2,): the weights of the least loss


@dataclass(frozen=True, eq=False)
class GradientStep:
    """Where you stand, and what the loss does around you."""

    weights: Numbers  # (2,): intercept and slope of the line
    loss: float
    gradient: Numbers  # (2,): what one more of each weight would add to the loss, at this rate
    after: Numbers  # (2,): the weights after a step against the gradient
    loss_after: float


def gradient_step(intercept: float, slope: float, rate: float) -> GradientStep:
    """RequestError for a value out of its range."""
    for limit, value in ((INTERCEPT, intercept), (SLOPE, slope), (RATE, rate)):
        limit.check(value)
    weights = np.array([intercept, slope])
    gradient = 2 / len(X) * DESIGN.T @ (DESIGN @ weights - Y)
    after = weights - rate * gradient
    return GradientStep(weights, loss(weights), gradient, after, loss(after))


def loss(weights: Numbers) -> float:
    """Mean squared error of the line with these weights (2,)."""
    return float(np.mean((DESIGN @ weights - Y) ** 2))


def contour(height: float) -> Numbers:
    """(121, 2): weights that all have this loss, which is at least the least one."""
    turn = np.linspace(0, 2 * np.pi, 121)
    circle = np.stack([np.cos(turn), np.sin(turn)])  # (2, 121)
    above = max(height - loss(BEST), 0.0)
    ring = np.sqrt(2 * above) * np.linalg.solve(np.linalg.cholesky(CURVATURE).T, circle)
    found: Numbers = BEST + ring.T
    return found

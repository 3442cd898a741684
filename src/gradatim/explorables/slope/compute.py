"""The slope of a curve at a point, and the slopes of lines through two points near it.

Source: Burden & Faires, Numerical Analysis (2010), section 4.1: the forward difference errs by
about h f''(x) / 2, the central one by about h**2 f'''(x) / 6.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from gradatim.explorables.limits import Range, check_choice

Numbers = NDArray[np.float64]
Curve = Callable[[ArrayLike], Numbers]

NAME = "slope"
X = Range(NAME, "place", -1.5, 1.5)
H = Range(NAME, "distance h", 0.01, 1)
CURVES: dict[str, tuple[Curve, Curve]] = {  # with the slope at each place
    "square": (np.square, lambda x: 2 * np.asarray(x)),
    "sine": (np.sin, np.cos),
    "exponential": (np.exp, np.exp),
}


@dataclass(frozen=True, eq=False)
class Slopes:
    """All slopes at one place, for one distance and for all of them."""

    exact: float
    forward: float  # of the line through x and x + h
    central: float  # of the line through x - h and x + h
    distances: Numbers  # (100,): from 0.01 to 1
    forwards: Numbers  # (100,): the same two for each of them
    centrals: Numbers  # (100,)


def slopes(curve: str, x: float, h: float) -> Slopes:
    """RequestError for an unknown curve or a value out of range."""
    check_choice(NAME, "curve", curve, CURVES)
    X.check(x)
    H.check(h)
    f, slope = CURVES[curve]
    distances = np.linspace(H.low, H.high, 100)
    return Slopes(
        exact=float(slope(x)),
        forward=float((f(x + h) - f(x)) / h),
        central=float((f(x + h) - f(x - h)) / (2 * h)),
        distances=distances,
        forwards=(f(x + distances) - f(x)) / distances,
        centrals=(f(x + distances) - f(x - distances)) / (2 * distances),
    )

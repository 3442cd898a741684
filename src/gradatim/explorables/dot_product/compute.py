"""The dot product of two arrows, and the shadow that one throws on the other.

Source: Strang, Introduction to Linear Algebra (2016), section 1.2: a · b = |a| |b| cos(angle).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gradatim.explorables.limits import Range

Numbers = NDArray[np.float64]

NAME = "dot-product"
A = Range(NAME, "length of a", 0, 2)
B = Range(NAME, "length of b", 0, 2)
ANGLE = Range(NAME, "angle in degrees", 0, 360)


@dataclass(frozen=True, eq=False)
class Product:
    """Two arrows from the origin; a points to the right."""

    a: Numbers  # (2,)
    b: Numbers  # (2,)
    dot: float
    projection: float  # of b on the line of a; negative where it falls behind the origin
    cosine: float  # nan where an arrow has no direction


def product(a: float, b: float, angle: float) -> Product:
    """Arrows of these lengths, b turned by `angle` degrees; RequestError for one out of range."""
    for limit, value in ((A, a), (B, b), (ANGLE, angle)):
        limit.check(value)
    turn = math.radians(angle)
    left, right = np.array([a, 0.0]), b * np.array([math.cos(turn), math.sin(turn)])
    dot = float(left @ right)
    return Product(left, right, dot, float(right[0]), dot / (a * b) if a and b else math.nan)

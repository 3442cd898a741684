"""What a symmetric matrix does to the plane: the unit circle becomes an ellipse.

Source: Strang, Introduction to Linear Algebra, chapter 6 (the spectral theorem). The axes of the
ellipse are the eigenvectors, half their lengths the absolute eigenvalues.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gradatim.explorables.limits import Range

Numbers = NDArray[np.float64]

NAME = "eigenvectors"
ENTRY = Range(NAME, "entry of the matrix", -3, 3)
ANGLE = Range(NAME, "angle", 0, 360)
CORNERS = 96  # of the polygon that stands for the circle


@dataclass(frozen=True, eq=False)
class Stretch:
    """The matrix [[a, b], [b, d]] at work."""

    matrix: Numbers  # (2, 2)
    values: Numbers  # (2,): eigenvalues, the larger first
    vectors: Numbers  # (2, 2): column i, of length 1, belongs to values[i]
    circle: Numbers  # (CORNERS + 1, 2): points of length 1, the first one again at the end
    ellipse: Numbers  # (CORNERS + 1, 2): their images
    arrow: Numbers  # (2,): of length 1, at the angle asked for
    image: Numbers  # (2,): the matrix times the arrow
    turned: float  # degrees between arrow and image, 0 to 180; NaN where the image is zero


def stretch(a: float, b: float, d: float, angle: float) -> Stretch:
    """Eigenvalues, eigenvectors and the image of the arrow at `angle` degrees.

    RequestError for a value out of its range.
    """
    for entry in (a, b, d):
        ENTRY.check(entry)
    ANGLE.check(angle)
    matrix = np.array([[a, b], [b, d]], dtype=np.float64)
    values, vectors = np.linalg.eigh(matrix)
    circle = _around(np.linspace(0, 2 * np.pi, CORNERS + 1))
    arrow = _around(np.array([math.radians(angle)]))[0]
    image = matrix @ arrow
    return Stretch(
        matrix=matrix,
        values=values[::-1],
        vectors=vectors[:, ::-1],
        circle=circle,
        ellipse=circle @ matrix.T,
        arrow=arrow,
        image=image,
        turned=_between(arrow, image),
    )


def _around(angles: Numbers) -> Numbers:
    return np.stack([np.cos(angles), np.sin(angles)], axis=1)


def _between(one: Numbers, other: Numbers) -> float:
    if np.hypot(*other) < 1e-12:
        return math.nan
    across = one[0] * other[1] - one[1] * other[0]
    return math.degrees(math.atan2(abs(across), float(one @ other)))

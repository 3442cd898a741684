"""What a 2 x 2 matrix does to the plane: where the base arrows go, and what becomes of an area.

Source: Strang, Introduction to Linear Algebra (2016), sections 5.3 and 8.1.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gradatim.explorables.limits import Range

Numbers = NDArray[np.float64]

NAME = "linear-map"
ENTRY = Range(NAME, "entry", -3, 3)
SQUARE = np.array([[0.0, 0], [1, 0], [1, 1], [0, 1], [0, 0]])
REACH = 9  # of the grid lines, up and down


@dataclass(frozen=True, eq=False)
class LinearMap:
    """The plane before and after the matrix."""

    matrix: Numbers  # (2, 2)
    square: Numbers  # (5, 2): the corners of the unit square, moved; the last is the first
    lines: Numbers  # (38, 2, 2): both ends of each grid line, moved
    area: float  # of the moved square, negative where the plane is turned over


def apply_matrix(a: float, b: float, c: float, d: float) -> LinearMap:
    """The matrix [[a, b], [c, d]]; RequestError for an entry out of range."""
    for entry in (a, b, c, d):
        ENTRY.check(entry)
    matrix = np.array([[a, b], [c, d]])
    return LinearMap(matrix, SQUARE @ matrix.T, _grid() @ matrix.T, a * d - b * c)


def _grid() -> Numbers:
    places = np.arange(-REACH, REACH + 1.0)
    upright = np.array([[[x, -REACH], [x, REACH]] for x in places])
    return np.concatenate([upright, upright[:, :, ::-1]])

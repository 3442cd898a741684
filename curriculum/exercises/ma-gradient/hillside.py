"""Slopes on a map

A drone has measured the heights of a hillside on a grid. Before a path is laid, the planners want the two slopes at one point
of the grid: how the height changes towards the south, that is, to the next rows, and towards the east, to the next columns.
Use central differences.

- `heights`: an array with two axes, rows from north to south, columns from west to east.
- `row`, `column`: the position of the point. It has a neighbour on all four sides.
- `spacing`: the distance between neighbouring points in metres, above 0.
- Returns a list of two numbers: the slope towards the south, then the slope towards the east.

>>> hillside(np.array([[5.0, 4.0, 7.0], [2.0, 6.0, 3.0], [8.0, 10.0, 9.0]]), 1, 1, 2)
[1.5, 0.25]
"""

import numpy as np

minutes = 5
chapter = "01-one-knob-at-a-time"
hint = "Towards the south only the row changes. Which two values are that, and how far are they apart?"


def hillside(heights: np.ndarray, row: int, column: int, spacing: float) -> list[float]:
    south = (heights[row + 1, column] - heights[row - 1, column]) / (2 * spacing)
    east = (heights[row, column + 1] - heights[row, column - 1]) / (2 * spacing)
    return [float(south), float(east)]


def cases(rng):
    yield (np.array([[0.0, 1, 0], [3, 4, 7], [0, 9, 0]]), 1, 1, 1)
    yield (np.array([[5.0, 4.0, 7.0], [2.0, 6.0, 3.0], [8.0, 10.0, 9.0]]), 1, 1, 2)
    yield (np.array([[1.0, 2, 3], [2, 4, 6], [3, 6, 9]]), 1, 1, 0.5)
    yield (np.arange(20.0).reshape(4, 5) ** 2, 2, 1, 1)
    yield (np.arange(20.0).reshape(5, 4), 3, 2, 4)
    for n in (4, 5, 6):
        yield (rng.integers(10, 99, (n, n + 1)) * 1.0, int(rng.integers(1, n - 1)), int(rng.integers(1, n)), int(rng.integers(2, 9)))


def wrong_axes_swapped(heights, row, column, spacing):
    """Your two slopes are swapped. The first index counts rows, so walking south changes the first index."""
    south = (heights[row + 1, column] - heights[row - 1, column]) / (2 * spacing)
    east = (heights[row, column + 1] - heights[row, column - 1]) / (2 * spacing)
    return [float(east), float(south)]


def wrong_one_spacing(heights, row, column, spacing):
    """You divide by one spacing. The two neighbours lie two spacings apart."""
    south = (heights[row + 1, column] - heights[row - 1, column]) / spacing
    east = (heights[row, column + 1] - heights[row, column - 1]) / spacing
    return [float(south), float(east)]


def wrong_one_side(heights, row, column, spacing):
    """You go from the point to one neighbour. Use the neighbours on both sides; the point itself isn't needed."""
    south = (heights[row + 1, column] - heights[row, column]) / spacing
    east = (heights[row, column + 1] - heights[row, column]) / spacing
    return [float(south), float(east)]


def wrong_both_at_once(heights, row, column, spacing):
    """You change row and column together. For a partial derivative one of them stays where it is."""
    south = (heights[row + 1, column + 1] - heights[row - 1, column - 1]) / (2 * spacing)
    east = (heights[row + 1, column + 1] - heights[row - 1, column - 1]) / (2 * spacing)
    return [float(south), float(east)]

"""One row for each picture

A simple model doesn't know pictures. It wants a table: one row for each picture, with all the numbers of that picture in the
order in which they lie in memory, scaled so that 255 becomes 1. Return this table.

- `pictures`: an array of whole numbers from 0 to 255. Its shape is `(n, height, width)`, or `(n, height, width, 3)` if the
  pictures have colours; all lengths are at least 1. It isn't changed.
- Returns an array of floats with two axes.

>>> one_row_each(np.array([[[0, 255], [51, 0]], [[255, 255], [0, 0]]]))
array([[0. , 1. , 0.2, 0. ],
       [1. , 1. , 0. , 0. ]])
"""

import math

import numpy as np

minutes = 5
chapter = "04-views-and-copies"
hint = "The number of rows is the number of pictures. The number of columns is the product of all the other lengths."


def one_row_each(pictures: np.ndarray) -> np.ndarray:
    columns = math.prod(pictures.shape[1:])
    return pictures.reshape(len(pictures), columns) / 255


def cases(rng):
    yield (np.array([[[255]]]),)
    yield (np.array([[[51, 102]]]),)
    yield (np.array([[[51]], [[204]]]),)
    yield (np.array([[[0, 255], [51, 0]], [[255, 255], [0, 0]]]),)
    yield (51 * np.array([[[0, 1, 2], [3, 4, 5]], [[5, 4, 3], [2, 1, 0]]]),)
    yield (51 * np.array([[[0], [1], [2]], [[3], [4], [1]]]),)
    yield (51 * np.arange(12).reshape(2, 1, 2, 3) // 3,)
    for shape in ((3, 2, 4), (4, 3, 3, 3), (2, 5, 2, 3)):
        yield (rng.integers(1, 250, shape),)


def wrong_one_long_line(pictures):
    """You lay all the pictures out in one line. Each picture should have a row of its own."""
    return pictures.reshape(-1) / 255


def wrong_one_column_each(pictures):
    """In your table each picture is a column. The model wants one row for each."""
    return pictures.reshape(len(pictures), -1).T / 255


def wrong_own_maximum(pictures):
    """You divide by the brightest pixel that occurs. 255 is meant to become 1, whether or not it occurs; otherwise a dark picture looks like a bright one."""
    return pictures.reshape(len(pictures), -1) / max(pictures.max(), 1)


def wrong_fraction_cut(pictures):
    """Your table holds whole numbers, so nearly everything in it is 0. A brightness of 51 should become 0.2."""
    return pictures.reshape(len(pictures), -1) // 255

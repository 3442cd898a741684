"""Your stretched works on picture[:]. For a list that is a copy; for an array it is a view, a
second look at the same memory. The picture loses its smallest value along with your answer: its 8
becomes 6. picture.astype(float) makes a copy, and so does a computation such as picture - 2."""

import numpy as np


def stretched(picture):
    """Return a new picture of floats, from 0 for the smallest value to 1 for the largest."""
    new = picture[:]
    new -= new.min()
    return new / max(new.max(), 1e-9)


def darken(picture, rows):
    """Halve every value in the named rows of the picture itself."""
    half = picture / 2
    # Written into whole numbers, a half is cut off; that rounds down, as nothing is below 0.
    picture[rows] = half[rows]

"""You write the answer into an array of the picture's own type. For whole numbers every value
between 0 and 1 becomes 0: of 2, 4, 6, 8 only the 8 is left, as 1. Make an array of floats first,
with astype(float)."""

import numpy as np


def stretched(picture):
    """Return a new picture of floats, from 0 for the smallest value to 1 for the largest."""
    new = picture.copy()
    new -= new.min()
    span = new.max()
    if span > 0:
        new [:] = new / span
    return new


def darken(picture, rows):
    """Halve every value in the named rows of the picture itself."""
    half = picture / 2
    # Written into whole numbers, a half is cut off; that rounds down, as nothing is below 0.
    picture[rows] = half[rows]

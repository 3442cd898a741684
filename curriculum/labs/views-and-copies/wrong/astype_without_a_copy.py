"""You make floats with np.asarray. If the picture holds floats already, that gives the picture
itself, and what you write goes into it. astype(float) and np.array make a copy in any case."""

import numpy as np


def stretched(picture):
    """Return a new picture of floats, from 0 for the smallest value to 1 for the largest."""
    new = np.asarray(picture, dtype=float)
    new -= new.min()
    span = new.max()
    if span > 0:
        new /= span
    return new


def darken(picture, rows):
    """Halve every value in the named rows of the picture itself."""
    half = picture / 2
    # Written into whole numbers, a half is cut off; that rounds down, as nothing is below 0.
    picture[rows] = half[rows]

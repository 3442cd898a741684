"""You halve by multiplying in the picture's own type. In uint8 there is no number above 255, so
200 * 5 is 232 and not 1000. / 2 computes in floats."""

import numpy as np


def stretched(picture):
    """Return a new picture of floats, from 0 for the smallest value to 1 for the largest."""
    low, high = float(picture.min()), float(picture.max())
    if low == high:
        return np.zeros(picture.shape)
    return (picture - low) / (high - low)


def darken(picture, rows):
    """Halve every value in the named rows of the picture itself."""
    picture[rows] = picture[rows] * 5 // 10 if picture.dtype.kind in "iu" else picture[rows] / 2

"""Your darken gives the picked rows a name and writes into that. Picking with a list makes a copy,
so the copy gets darker and the picture stays as it was. (The same happens if a new picture gets
the name picture inside your function.) Write on the left of an assignment: picture[rows] = ..."""

import numpy as np


def stretched(picture):
    """Return a new picture of floats, from 0 for the smallest value to 1 for the largest."""
    low, high = float(picture.min()), float(picture.max())
    if low == high:
        return np.zeros(picture.shape)
    return (picture - low) / (high - low)


def darken(picture, rows):
    """Halve every value in the named rows of the picture itself."""
    part = picture[rows]
    part[:] = part / 2

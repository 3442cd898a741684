import numpy as np


def stretched(picture):
    """Return a new picture of floats, from 0 for the smallest value to 1 for the largest."""
    low, high = float(picture.min()), float(picture.max())
    if low == high:
        return np.zeros(picture.shape)
    new = np.zeros_like(picture)
    new[:] = (picture - low) / (high - low)
    return new


def darken(picture, rows):
    """Halve every value in the named rows of the picture itself."""
    half = picture / 2
    # Written into whole numbers, a half is cut off; that rounds down, as nothing is below 0.
    picture[rows] = half[rows]

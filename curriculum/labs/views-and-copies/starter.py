import numpy as np


def stretched(picture):
    """Return a new picture of floats, from 0 for the smallest value to 1 for the largest."""
    # TODO: the picture must stay as it was
    new = picture[:]
    new -= new.min()
    new[:] = new / new.max()
    return new


def darken(picture, rows):
    """Halve every value in the named rows of the picture itself."""
    # TODO: nothing happens to the picture
    part = picture[rows]
    part[:] = part / 2

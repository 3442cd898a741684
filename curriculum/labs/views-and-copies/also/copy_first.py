import numpy as np


def stretched(picture):
    """Return a new picture of floats; the copy belongs to us and may be changed."""
    new = picture.astype(float)
    new -= new.min()
    span = new.max()
    if span > 0:
        new /= span
    return new


def darken(picture, rows):
    """Halve every value in the named rows, one row after the other; each row is a view."""
    for place in {row % len(picture) for row in rows}:
        row = picture[place]
        row[:] = row // 2 if np.issubdtype(picture.dtype, np.integer) else row * 0.5

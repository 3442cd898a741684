import numpy as np


def stretched(picture):
    """Return a new picture of floats, made of plain Python numbers."""
    values = picture.tolist()
    low = min(min(row) for row in values)
    span = max(max(row) for row in values) - low
    return np.array([[(v - low) / span if span else 0.0 for v in row] for row in values])


def darken(picture, rows):
    """Halve every value in the named rows, each at its own place in the picture."""
    named = np.zeros(len(picture), dtype=bool)
    for row in rows:
        named[row] = True
    for i in np.flatnonzero(named):
        for j in range(picture.shape[1]):
            picture[i, j] = picture[i, j] / 2

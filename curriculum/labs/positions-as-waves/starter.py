import numpy as np


def posenc(n, d, start=0):
    """Return the rows of n positions from start on, an array of shape (n, d)."""
    # TODO
    return np.zeros((n, d))


def turn(X, start=0):
    """Turn each pair of neighbouring columns by the angle of its position."""
    # TODO
    return X

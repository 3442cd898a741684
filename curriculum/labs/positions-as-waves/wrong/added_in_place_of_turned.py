"""Your turn adds the position rows to X. That is the other method; a rotary encoding adds nothing. It turns each pair, and
the row keeps its length."""

import numpy as np


def angles(n, d, start):
    """Return the angle of each pair at each position, an array of shape (n, d / 2)."""
    if d % 2 != 0:
        raise ValueError(f"d must be even, got {d}")
    divisors = 10000 ** (np.arange(0, d, 2) / d)  # (d/2,)
    return (start + np.arange(n))[:, None] / divisors  # (n, 1) / (d/2,) -> (n, d/2)


def posenc(n, d, start=0):
    """Return the rows of n positions from start on, an array of shape (n, d)."""
    theta = angles(n, d, start)
    rows = np.zeros((n, d))
    rows[:, 0::2] = np.sin(theta)
    rows[:, 1::2] = np.cos(theta)
    return rows


def turn(X, start=0):
    """Turn each pair of neighbouring columns by the angle of its position."""
    n, d = X.shape
    return X + posenc(n, d, start)

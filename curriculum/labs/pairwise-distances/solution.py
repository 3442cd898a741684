import numpy as np


def pdist2(A, B):
    """Return the (n, m) table of Euclidean distances between the rows of A and of B."""
    # Near the origin |a|^2 + |b|^2 - 2 ab loses the fewest digits, and moving changes no distance.
    origin = B.mean(axis=0)
    A, B = A - origin, B - origin
    squares = (A**2).sum(axis=1)[:, np.newaxis] + (B**2).sum(axis=1) - 2 * A @ B.T
    # Rounding may leave a remainder just below 0 where two points are equal.
    return np.sqrt(np.maximum(squares, 0))

import numpy as np


def pdist2(A, B):
    """Return the (n, m) table of Euclidean distances, adding up one coordinate at a time."""
    # Differences first, squares later: nothing cancels, and no array is larger than the answer.
    squares = np.zeros((len(A), len(B)))
    for a, b in zip(A.T, B.T, strict=True):
        squares += np.subtract.outer(a, b) ** 2
    return np.sqrt(squares)

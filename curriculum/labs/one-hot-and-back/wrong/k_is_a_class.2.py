import numpy as np


def one_hot(y, k):
    """Return the table with a 1.0 in column y[i] of each row i, shape (n, k)."""
    if ((y < 0) | (y > k)).any():
        raise ValueError(f"labels must be from 0 to {k - 1}")
    return np.eye(k)[y]


def from_one_hot(Y):
    """Return for each row the column with the largest number."""
    return Y.argmax(axis=1)

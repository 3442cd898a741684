"""You count the classes in the labels: the largest is 2, so there are three columns. Class 3
exists and does not occur in these rows; the model was trained with four columns. k is told, so use
it."""

import numpy as np


def one_hot(y, k):
    """Return the table with a 1.0 in column y[i] of each row i, shape (n, k)."""
    if ((y < 0) | (y >= k)).any():
        raise ValueError(f"labels must be from 0 to {k - 1}")
    return (y[:, None] == np.arange(y.max(initial=-1) + 1)).astype(float)


def from_one_hot(Y):
    """Return for each row the column with the largest number."""
    return Y.argmax(axis=1)

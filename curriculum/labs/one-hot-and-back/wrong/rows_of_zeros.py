"""You compare, and do not look whether a label is a class at all. For a label of 4 or -1 no column
is equal, and the row is all zeros: a row that belongs nowhere. Raise ValueError."""

import numpy as np


def one_hot(y, k):
    """Return the table with a 1.0 in column y[i] of each row i, shape (n, k)."""
    return (y[:, None] == np.arange(k)).astype(float)


def from_one_hot(Y):
    """Return for each row the column with the largest number."""
    return Y.argmax(axis=1)

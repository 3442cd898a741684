"""Your table is right, and Python takes a step for each row. For a million rows that is seconds
instead of milliseconds. One comparison, or one pick, does all rows at once."""

import numpy as np


def one_hot(y, k):
    """Return the table with a 1.0 in column y[i] of each row i, shape (n, k)."""
    if ((y < 0) | (y >= k)).any():
        raise ValueError(f"labels must be from 0 to {k - 1}")
    table = np.zeros((len(y), k))
    for i in range(len(y)):
        table[i, y[i]] = 1.0
    return table


def from_one_hot(Y):
    """Return for each row the column with the largest number."""
    return Y.argmax(axis=1)

import numpy as np


def one_hot(y, k):
    """Return the table with a 1.0 in column y[i] of each row i, shape (n, k)."""
    # TODO: one line of NumPy; mind labels that are no class
    raise NotImplementedError("there")


def from_one_hot(Y):
    """Return for each row the column with the largest number."""
    raise NotImplementedError("and back")

"""Your table has a row for each point of B and a column for each point of A. Entry (i, j)
should belong to row i of A and row j of B, so its shape is (n, m): the table is transposed."""

import numpy as np


def pdist2(A, B):
    origin = B.mean(axis=0)
    A, B = A - origin, B - origin
    squares = (A**2).sum(axis=1) + (B**2).sum(axis=1)[:, None] - 2 * B @ A.T
    return np.sqrt(np.maximum(squares, 0))

"""You return the squared distances: 25 from (1, 2) to (4, 6), where 5 was asked for. The order
of neighbours is the same, which is why some programs stop here, but the numbers are not
distances."""

import numpy as np


def pdist2(A, B):
    origin = B.mean(axis=0)
    A, B = A - origin, B - origin
    squares = (A**2).sum(axis=1)[:, None] + (B**2).sum(axis=1) - 2 * A @ B.T
    return np.maximum(squares, 0)

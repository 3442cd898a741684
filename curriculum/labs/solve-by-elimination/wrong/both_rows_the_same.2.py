import numpy as np


def solve(A, b):
    """Return the x with A @ x equal to b; ValueError if a column offers no pivot."""
    M = np.column_stack([A, b]).astype(float)  # a copy: the right side as a last column
    n = len(M)
    for k in range(n):
        pivot = k + np.abs(M[k:, k]).argmax()
        if M[pivot, k] == 0:
            raise ValueError(f"column {k} offers no pivot: the system is singular")
        M[pivot], M[k] = M[k], M[pivot]
        factors = M[k + 1 :, k] / M[k, k]
        M[k + 1 :] -= np.outer(factors, M[k])
    x = np.zeros(n)
    for k in reversed(range(n)):
        x[k] = (M[k, n] - M[k, :n] @ x) / M[k, k]
    return x

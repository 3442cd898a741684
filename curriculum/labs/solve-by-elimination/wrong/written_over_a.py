"""Your answer is right, but your program works inside the arrays that it was given:
A holds the triangle afterwards, and b other numbers. Whoever called you can no
longer check A @ x against b. Work on a copy."""

import numpy as np


def solve(A, b):
    n = len(b)
    for k in range(n):
        pivot = k + np.abs(A[k:, k]).argmax()
        if A[pivot, k] == 0:
            raise ValueError("singular")
        A[[k, pivot]], b[[k, pivot]] = A[[pivot, k]], b[[pivot, k]]
        for i in range(k + 1, n):
            factor = A[i, k] / A[k, k]
            A[i] = A[i] - factor * A[k]
            b[i] = b[i] - factor * b[k]
    x = np.zeros(n)
    for k in reversed(range(n)):
        x[k] = (b[k] - A[k] @ x) / A[k, k]
    return x

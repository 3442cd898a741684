import numpy as np


def solve(A, b):
    if A.dtype.kind != "f" or b.dtype.kind != "f":
        A, b = A * 1.0, b * 1.0
    n = len(b)
    for k in range(n):
        p = max(range(k, n), key=lambda i: abs(A[i, k]))
        if A[p, k] == 0:
            raise ValueError("singular")
        A[[k, p]], b[[k, p]] = A[[p, k]], b[[p, k]]
        for i in range(k + 1, n):
            factor = A[i, k] / A[k, k]
            A[i] -= factor * A[k]
            b[i] -= factor * b[k]
    x = np.zeros(n)
    for k in reversed(range(n)):
        x[k] = (b[k] - A[k, k + 1 :] @ x[k + 1 :]) / A[k, k]
    return x

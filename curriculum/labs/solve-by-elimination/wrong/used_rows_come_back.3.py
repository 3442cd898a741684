"""Your program looks for the pivot in the whole column. Rows above were used
already and have no zeros to the left; if one of them comes back, the work of the
columns before is undone. Look from row k downwards, and count the place from there:
k + argmax."""

import numpy as np


def solve(A, b):
    """Return the x with A @ x equal to b; ValueError if a column offers no pivot."""
    M = np.column_stack([A, b]).astype(float).tolist()
    n = len(M)
    for k in range(n):
        pivot = max(range(n), key=lambda i: abs(M[i][k]))
        if M[pivot][k] == 0:
            raise ValueError(f"column {k} offers no pivot: the system is singular")
        M[k], M[pivot] = M[pivot], M[k]
        for row in M[k + 1 :]:
            factor = row[k] / M[k][k]
            for j in range(k, n + 1):
                row[j] -= factor * M[k][j]
    x = [0.0] * n
    for k in reversed(range(n)):
        x[k] = (M[k][n] - sum(M[k][j] * x[j] for j in range(k + 1, n))) / M[k][k]
    return np.array(x)

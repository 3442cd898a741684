import numpy as np


def solve(A, b):
    n = len(b)
    M = [[float(v) for v in row] + [float(right)] for row, right in zip(A, b)]
    for k in range(n):
        best = k
        for i in range(k + 1, n):
            if abs(M[i][k]) > abs(M[best][k]):
                best = i
        if M[best][k] == 0:
            raise ValueError("singular")
        M[k], M[best] = M[best], M[k]
        for i in range(k + 1, n):
            factor = M[i][k] / M[k][k]
            for j in range(k, n + 1):
                M[i][j] -= factor * M[k][j]
    x = [0.0] * n
    for k in range(n):
        known = sum(M[k][j] * x[j] for j in range(k))
        x[k] = (M[k][n] - known) / M[k][k]
    return np.array(x)

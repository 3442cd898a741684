import numpy as np


def solve(A, b):
    U = np.array(A, dtype=float)
    y = np.array(b, dtype=float)
    n = len(y)
    for k in range(n):
        sizes = np.abs(U[k:, k])
        p = k + int(np.argmax(sizes))
        if U[p, k] == 0:
            raise ValueError("no pivot in column %d" % k)
        if p != k:
            U[[k, p]] = U[[p, k]]
            y[[k, p]] = y[[p, k]]
        for i in range(k + 1, n):
            m = U[i, k] / U[k, k]
            U[i] = U[i] - m * U[k]
            y[i] = y[i] - m * y[k]
    x = np.zeros(n)
    for k in range(n):
        x[k] = (y[k] - np.dot(U[k, k + 1 :], x[k + 1 :])) / U[k, k]
    return x

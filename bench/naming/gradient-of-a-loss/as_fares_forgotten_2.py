import numpy as np


def grad_mse(X, y, w):
    n, d = X.shape
    out = np.zeros(d)
    for i in range(n):
        p = sum(X[i, k] * w[k] for k in range(d))
        for j in range(d):
            out[j] += 2 * p * X[i, j]
    return out / n

import numpy as np


def grad_mse(X, y, w):
    h = 1e-6
    base = np.mean((X @ w - y) ** 2)
    g = np.zeros(len(w))
    for j in range(len(w)):
        v = w.astype(float).copy()
        v[j] += h
        g[j] = (np.mean((X @ v - y) ** 2) - base) / h
    return g

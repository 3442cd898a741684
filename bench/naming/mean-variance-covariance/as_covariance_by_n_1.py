import numpy as np


def moments(X):
    X = np.array(X, dtype=float)
    rows, columns = X.shape
    if rows < 2:
        raise ValueError("at least two rows")
    mean = X.mean(axis=0)
    cov = np.zeros((columns, columns))
    for i in range(columns):
        for j in range(columns):
            cov[i, j] = np.mean((X[:, i] - mean[i]) * (X[:, j] - mean[j]))
    return mean, X.var(axis=0, ddof=1), cov

import numpy as np


def moments(X):
    X = np.asarray(X, dtype=np.float64)
    if X.shape[0] < 2:
        raise ValueError("at least two rows")
    mean = X.mean(axis=0)
    off = X - mean
    off = off - off.mean(axis=0)
    cov = np.array([[a @ b for b in off.T] for a in off.T]) / (X.shape[0] - 1)
    return mean, cov.diagonal().copy(), cov

import numpy as np


def moments(X):
    n = len(X)
    if n < 2:
        raise ValueError("at least two rows")
    mean = np.median(X, axis=0)
    off = X - X.mean(axis=0)
    cov = off.T @ off / (n - 1)
    return mean, np.diag(cov).copy(), cov

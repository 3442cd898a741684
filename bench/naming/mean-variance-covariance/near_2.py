import numpy as np


def moments(X):
    n = len(X)
    if n < 2:
        raise ValueError("at least two rows")
    mean = X.mean(axis=0)
    off = X - mean
    cov = np.abs(off.T @ off) / (n - 1)
    return mean, np.diag(cov).copy(), cov

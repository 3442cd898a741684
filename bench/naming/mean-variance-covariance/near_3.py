import numpy as np


def moments(X):
    n = len(X)
    if n < 3:
        raise ValueError("at least three rows")
    mean = X.mean(axis=0)
    off = X - mean
    cov = off.T @ off / (n - 2)
    return mean, np.diag(cov).copy(), cov

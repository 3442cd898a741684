import numpy as np


def moments(X):
    n, d = X.shape
    if n < 2:
        raise ValueError("at least two rows")
    middle = float(np.sum(X)) / X.size
    off = X - middle
    cov = off.T @ off / (n - 1)
    return np.full(d, middle), np.diag(cov), cov

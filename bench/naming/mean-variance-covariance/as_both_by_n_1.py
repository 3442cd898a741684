import numpy as np


def moments(X):
    X = np.asarray(X, dtype=float)
    n, d = X.shape
    if n < 2:
        raise ValueError("at least two rows")
    mean = X.sum(axis=0) / n
    off = X - mean
    cov = np.einsum("ij,ik->jk", off, off) / n
    return mean, np.diagonal(cov).copy(), cov

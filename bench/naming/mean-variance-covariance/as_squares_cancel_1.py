import numpy as np


def moments(X):
    n = len(X)
    if n < 2:
        raise ValueError("at least two rows")
    X = X.astype(float)
    mean = X.sum(axis=0) / n
    var = ((X * X).sum(axis=0) - n * mean * mean) / (n - 1)
    return mean, var, np.cov(X, rowvar=False).reshape(X.shape[1], X.shape[1])

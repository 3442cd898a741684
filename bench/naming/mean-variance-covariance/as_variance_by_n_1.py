import numpy as np


def moments(X):
    if len(X) < 2:
        raise ValueError("at least two rows")
    mean = np.average(X, axis=0)
    var = ((X - mean) ** 2).sum(axis=0) / len(X)
    cov = (X - mean).T @ (X - mean) / (len(X) - 1)
    return mean, var, cov

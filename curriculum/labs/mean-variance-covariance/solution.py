import numpy as np


def moments(X):
    """Return (mean, var, cov) of the columns of X, divided by n - 1."""
    n = len(X)
    if n < 2:
        raise ValueError("a spread needs at least two rows")
    mean = X.mean(axis=0)
    deviations = X - mean
    cov = deviations.T @ deviations / (n - 1)
    return mean, np.diag(cov), cov

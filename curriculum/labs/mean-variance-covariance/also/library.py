import numpy as np


def moments(X):
    """Return (mean, var, cov) of the columns of X, divided by n - 1."""
    n, d = X.shape
    if n < 2:
        raise ValueError("a spread needs at least two rows")
    return np.mean(X, axis=0), np.var(X, axis=0, ddof=1), np.cov(X.T).reshape(d, d)

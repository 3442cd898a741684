import numpy as np


def moments(X):
    """Return (mean, var, cov) of the columns of X, divided by n - 1."""
    # One walk through the rows, and stable all the same: each row moves the mean a little.
    n, d = X.shape
    mean, products = np.zeros(d), np.zeros((d, d))
    for seen, row in enumerate(X, start=1):
        before = row - mean
        mean = mean + before / seen
        products += np.outer(before, row - mean)
    if n < 2:
        raise ValueError("a spread needs at least two rows")
    cov = (products + products.T) / 2 / (n - 1)
    return mean, cov.diagonal(), cov

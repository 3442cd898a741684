"""Your variances are divided by n, as `np.var` does if it is not told otherwise,
and your covariances by n - 1, as `np.cov` does. For the temperatures that gives a
variance of 18.67 beside a covariance with itself of 28, though the two are the same
thing. Say `ddof=1`, or take the diagonal of the covariances."""

import numpy as np


def moments(X):
    if len(X) < 2:
        raise ValueError("a spread needs at least two rows")
    D = X - X.mean(axis=0)
    return X.mean(axis=0), X.var(axis=0), D.T @ D / (len(X) - 1)

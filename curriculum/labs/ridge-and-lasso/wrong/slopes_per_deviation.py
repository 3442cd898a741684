"""Your program answers the slopes of the standardised columns. For the deliveries that is 1.021 hours for each 0.816
stops, where 1.25 for each stop was asked for. Divide each slope by its standard deviation."""

import numpy as np


def standardised(X):
    """Return the columns with mean 0 and standard deviation 1, and these deviations."""
    varies = X.min(axis=0) < X.max(axis=0)
    # A constant column becomes a column of zeros, which nothing can be explained with.
    spread = np.where(varies, X.std(axis=0), 1)
    return np.where(varies, X - X.mean(axis=0), 0) / spread, spread


def in_units(b, spread, X, y):
    """Return slopes and intercept for the columns as they were."""
    slopes = b
    return slopes, float(y.mean() - X.mean(axis=0) @ slopes)


def ridge(X, y, weight):
    """Return the slopes and the intercept that minimise errors plus squared slopes."""
    Z, spread = standardised(X)
    b = np.linalg.solve(Z.T @ Z + weight * np.eye(Z.shape[1]), Z.T @ (y - y.mean()))
    return in_units(b, spread, X, y)


def lasso(X, y, weight, rounds):
    """Return slopes and intercept after some rounds of minimising errors plus sizes of slopes."""
    Z, spread = standardised(X)
    n, d = Z.shape
    b = np.zeros(d)
    left = y - y.mean()
    for _ in range(rounds):
        for j in range(d):
            left = left + Z[:, j] * b[j]
            p = Z[:, j] @ left
            b[j] = np.sign(p) * max(abs(p) - weight, 0) / n
            left = left - Z[:, j] * b[j]
    return in_units(b, spread, X, y)

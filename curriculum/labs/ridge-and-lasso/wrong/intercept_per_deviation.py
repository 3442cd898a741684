"""Your slopes are those of the columns as they were, and your intercept still uses the slopes of the standardised
ones. For the deliveries that is 4 - 1.021 times 2 = 1.958, where 4 - 1.25 times 2 = 1.5 was asked for. Take the
slopes that you answer."""

import numpy as np


def standardised(X):
    """Return the columns with mean 0 and standard deviation 1, and these deviations."""
    spread = X.std(axis=0)
    # Divided by infinity a constant column is 0. Its deviation, being rounded, may not be.
    spread[X.min(axis=0) == X.max(axis=0)] = np.inf
    return (X - X.mean(axis=0)) / spread, spread


def in_units(b, spread, X, y):
    """Return slopes and intercept for the columns as they were."""
    slopes = b / spread
    return slopes, float(y.mean() - X.mean(axis=0) @ b)


def ridge(X, y, weight):
    """Return the slopes and the intercept that minimise errors plus squared slopes."""
    Z, spread = standardised(X)
    b = np.linalg.solve(Z.T @ Z + weight * np.eye(Z.shape[1]), Z.T @ y)
    return in_units(b, spread, X, y)


def lasso(X, y, weight, rounds):
    """Return slopes and intercept after some rounds of minimising errors plus sizes of slopes."""
    Z, spread = standardised(X)
    n, d = Z.shape
    b = np.zeros(d)
    left = y  # its mean plays no part: the columns add up to 0
    for _ in range(rounds):
        for j in range(d):
            left = left + Z[:, j] * b[j]
            p = Z[:, j] @ left
            b[j] = np.sign(p) * max(abs(p) - weight, 0) / n
            left = left - Z[:, j] * b[j]
    return in_units(b, spread, X, y)

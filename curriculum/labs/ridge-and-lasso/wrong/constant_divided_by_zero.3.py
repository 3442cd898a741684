import numpy as np


def standardised(X):
    """Return the columns with mean 0 and standard deviation 1, and these deviations."""
    spread = X.std(axis=0)
    spread[spread == 0] = 1  # a column of 0.3 has a deviation of about 5e-17
    return (X - X.mean(axis=0)) / spread, spread


def in_units(b, spread, X, y):
    """Return slopes and intercept for the columns as they were."""
    slopes = b / spread
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

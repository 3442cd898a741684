import numpy as np


def standardised(X):
    """Return the columns with mean 0 and standard deviation 1, and these deviations."""
    spread = X.std(axis=0)
    return (X - X.mean(axis=0)) / spread, spread


def in_units(b, spread, X, y):
    """Return slopes and intercept for the columns as they were."""
    slopes = b / spread
    return slopes, float(y.mean() - X.mean(axis=0) @ slopes)


def ridge(X, y, weight):
    """Return the slopes and the intercept that minimise errors plus squared slopes."""
    Z, spread = standardised(X)
    d = Z.shape[1]
    b = np.linalg.solve(Z.T @ Z + weight * np.eye(d), Z.T @ (y - y.mean()))
    return in_units(b, spread, X, y)


def lasso(X, y, weight, rounds):
    """Return slopes and intercept after some rounds of minimising errors plus sizes of slopes."""
    Z, spread = standardised(X)
    n = len(y)
    b = np.zeros(Z.shape[1])
    left = y - y.mean()  # what is left over with the slopes so far
    for _ in range(rounds):
        for j in range(len(b)):
            left = left + Z[:, j] * b[j]  # as if column j had no slope
            s = Z[:, j] @ left
            b[j] = np.sign(s) * max(abs(s) - weight, 0.0) / n
            left = left - Z[:, j] * b[j]
    return in_units(b, spread, X, y)

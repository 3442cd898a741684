import numpy as np


def standardised(X):
    """Return the columns with mean 0 and standard deviation 1, and these deviations."""
    constant = X.max(axis=0) == X.min(axis=0)
    spread = np.where(constant, 1.0, X.std(axis=0))
    Z = (X - X.mean(axis=0)) / spread
    Z[:, constant] = 0.0
    return Z, spread


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
    v = y - y.mean()
    b = np.zeros(Z.shape[1])
    for _ in range(rounds):
        for j in range(len(b)):
            s = Z[:, j] @ v
            b[j] = np.sign(s) * max(abs(s) - weight, 0.0) / len(y)
    return in_units(b, spread, X, y)

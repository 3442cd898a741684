import numpy as np


def standardised(X):
    """Return the columns with mean 0 and standard deviation 1, and these deviations."""
    spread = X.std(axis=0)  # TODO: what about a constant column?
    return (X - X.mean(axis=0)) / spread, spread


def in_units(b, spread, X, y):
    """Return slopes and intercept for the columns as they were."""
    slopes = b / spread
    return slopes, float(y.mean() - X.mean(axis=0) @ slopes)


def ridge(X, y, weight):
    """Return the slopes and the intercept that minimise errors plus squared slopes."""
    Z, spread = standardised(X)
    b = np.linalg.lstsq(Z, y - y.mean(), rcond=None)[0]  # TODO: these are those of least squares
    return in_units(b, spread, X, y)


def lasso(X, y, weight, rounds):
    """Return slopes and intercept after some rounds of minimising errors plus sizes of slopes."""
    Z, spread = standardised(X)
    b = np.zeros(Z.shape[1])
    left = y - y.mean()  # what is left over with the slopes so far
    for _ in range(rounds):
        for j in range(len(b)):
            left = left + Z[:, j] * b[j]  # as if column j had no slope
            b[j] = 0.0  # TODO: the best slope for column j alone, drawn towards 0
            left = left - Z[:, j] * b[j]
    return in_units(b, spread, X, y)

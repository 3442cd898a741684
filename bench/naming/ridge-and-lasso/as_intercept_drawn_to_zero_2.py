import numpy as np


def is_constant(column):
    return column.max() == column.min()


def standardised(X):
    n, d = X.shape
    Z = np.zeros((n, d))
    spread = np.ones(d)
    for j in range(d):
        column = X[:, j]
        if not is_constant(column):
            spread[j] = column.std()
            Z[:, j] = (column - column.mean()) / spread[j]
    return Z, spread


def in_units(b, spread, X):
    slopes = b[1:] / spread
    intercept = b[0] - np.sum(slopes * X.mean(axis=0))
    return slopes, float(intercept)


def with_ones(Z):
    return np.hstack([np.ones((len(Z), 1)), Z])


def ridge(X, y, weight):
    Z, spread = standardised(X)
    Z = with_ones(Z)
    matrix = Z.T @ Z
    for j in range(len(matrix)):
        matrix[j, j] += weight
    b = np.linalg.solve(matrix, Z.T @ y)
    return in_units(b, spread, X)


def shrink(s, weight):
    """Take the weight off the sum, towards 0."""
    if s > weight:
        return s - weight
    if s < -weight:
        return s + weight
    return 0.0


def lasso(X, y, weight, rounds):
    Z, spread = standardised(X)
    Z = with_ones(Z)
    n, d = Z.shape
    b = np.zeros(d)
    for _ in range(rounds):
        for j in range(d):
            b[j] = 0.0
            others = y - Z @ b
            b[j] = shrink(others @ Z[:, j], weight) / n
    return in_units(b, spread, X)

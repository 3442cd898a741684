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


def in_units(b, spread, X, y):
    slopes = b / spread
    intercept = y.mean() - np.sum(slopes * X.mean(axis=0))
    return slopes, float(intercept)


def ridge(X, y, weight):
    Z, spread = standardised(X)
    v = y - y.mean()
    matrix = Z.T @ Z
    for j in range(len(matrix)):
        matrix[j, j] += weight
    b = np.linalg.solve(matrix, Z.T @ v)
    return in_units(b, spread, X, y)


def shrink(s, weight):
    half = weight / 2
    if s > half:
        return s - half
    if s < -half:
        return s + half
    return 0.0


def lasso(X, y, weight, rounds):
    Z, spread = standardised(X)
    v = y - y.mean()
    n, d = Z.shape
    b = np.zeros(d)
    for _ in range(rounds):
        for j in range(d):
            b[j] = 0.0
            others = v - Z @ b
            b[j] = shrink(others @ Z[:, j], weight) / n
    return in_units(b, spread, X, y)

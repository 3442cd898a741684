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


def answer(b, y):
    return b, float(y.mean())


def ridge(X, y, weight):
    Z, spread = standardised(X)
    v = y - y.mean()
    matrix = Z.T @ Z
    for j in range(len(matrix)):
        matrix[j, j] += weight
    b = np.linalg.solve(matrix, Z.T @ v)
    return answer(b, y)


def shrink(s, weight):
    """Take the weight off the sum, towards 0."""
    if s > weight:
        return s - weight
    if s < -weight:
        return s + weight
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
    return answer(b, y)

import numpy as np


def standardised(X):
    means = X.mean(axis=0)
    spread = X.std(axis=0)
    spread[spread == 0] = 1
    return (X - means) / spread, spread


def in_units(b, spread, X, y):
    slopes = b / spread
    return slopes, float(np.mean(y) - np.mean(X, axis=0).dot(slopes))


def ridge(X, y, weight):
    Z, spread = standardised(X)
    A = np.dot(Z.T, Z)
    A[np.diag_indices_from(A)] += weight
    b = np.linalg.inv(A) @ np.dot(Z.T, y - y.mean())
    return in_units(b, spread, X, y)


def lasso(X, y, weight, rounds):
    Z, spread = standardised(X)
    n, d = Z.shape
    gram = Z.T @ Z
    sums = Z.T @ (y - y.mean())
    b = np.zeros(d)
    for r in range(rounds):
        for j in range(d):
            rest = sums[j] - gram[j] @ b + gram[j, j] * b[j]
            size = np.abs(rest) - weight
            if size > 0:
                b[j] = np.copysign(size, rest) / n
            else:
                b[j] = 0
    return in_units(b, spread, X, y)

import numpy as np


def standardised(X):
    means = X.mean(axis=0)
    spread = X.std(axis=0)
    same = (X == X[0]).all(axis=0)
    spread[same] = np.inf
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
    sums = Z.T @ (y - y.mean())
    b = np.sign(sums) * np.maximum(np.abs(sums) - weight, 0) / len(Z)
    return in_units(b, spread, X, y)

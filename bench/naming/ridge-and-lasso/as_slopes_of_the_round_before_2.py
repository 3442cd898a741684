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
    n, d = Z.shape
    gram = Z.T @ Z
    sums = Z.T @ (y - y.mean())
    others = gram - np.diag(np.diag(gram))
    b = np.zeros(d)
    for r in range(rounds):
        rest = sums - others @ b
        b = np.sign(rest) * np.maximum(np.abs(rest) - weight, 0) / n
    return in_units(b, spread, X, y)

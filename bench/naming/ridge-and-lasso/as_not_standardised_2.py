import numpy as np


def centred(X):
    Z = X - X.mean(axis=0)
    Z[:, (X == X[0]).all(axis=0)] = 0
    return Z


def with_intercept(slopes, X, y):
    return slopes, float(np.mean(y) - np.mean(X, axis=0).dot(slopes))


def ridge(X, y, weight):
    Z = centred(X)
    A = np.dot(Z.T, Z)
    A[np.diag_indices_from(A)] += weight
    b = np.linalg.inv(A) @ np.dot(Z.T, y - y.mean())
    return with_intercept(b, X, y)


def lasso(X, y, weight, rounds):
    Z = centred(X)
    d = Z.shape[1]
    gram = Z.T @ Z
    sums = Z.T @ (y - y.mean())
    b = np.zeros(d)
    for r in range(rounds):
        for j in range(d):
            rest = sums[j] - gram[j] @ b + gram[j, j] * b[j]
            size = np.abs(rest) - weight
            if size > 0 and gram[j, j] > 0:
                b[j] = np.copysign(size, rest) / gram[j, j]
            else:
                b[j] = 0
    return with_intercept(b, X, y)

import numpy as np


def sums(X, y):
    """All that is needed of the rows: products of standardised columns, and with the target."""
    X = np.asarray(X, dtype=float)
    centred = X - X.mean(axis=0)
    spread = np.sqrt((centred**2).mean(axis=0))
    spread[np.ptp(X, axis=0) == 0] = np.inf  # divided by infinity, a constant column is 0
    Z = centred / spread
    return Z.T @ Z, Z.T @ y, spread


def answer(b, X, y, spread):
    slopes = b / spread
    return slopes, np.mean(y - X @ slopes)


def ridge(X, y, weight):
    products, targets, spread = sums(X, y)
    products[np.diag_indices_from(products)] += weight
    return answer(np.linalg.inv(products) @ targets, X, y, spread)


def lasso(X, y, weight, rounds):
    products, targets, spread = sums(X, y)
    b = np.zeros(len(targets))
    for step in range(rounds * len(b)):
        j = step % len(b)
        others = targets[j] - products[j] @ b + products[j, j] * b[j]
        if others > weight:
            b[j] = (others - weight) / len(y)
        elif others < -weight:
            b[j] = (others + weight) / len(y)
        else:
            b[j] = 0.0
    return answer(b, X, y, spread)

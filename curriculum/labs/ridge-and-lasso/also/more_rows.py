import numpy as np


def prepared(X, y):
    columns = [(column - np.mean(column)).tolist() for column in X.T]
    spreads = [float(np.std(column)) if len(set(column)) > 1 else None for column in X.T.tolist()]
    Z = [
        [value / spread for value in column] if spread else [0.0] * len(y)
        for column, spread in zip(columns, spreads, strict=True)
    ]
    return np.array(Z).T, np.array([spread or 1.0 for spread in spreads]), y - np.mean(y)


def ridge(X, y, weight):
    """The weight as d more rows, each asking one slope to be 0."""
    Z, spread, v = prepared(X, y)
    d = len(spread)
    rows = np.vstack([Z, np.sqrt(weight) * np.eye(d)])
    slopes = np.linalg.lstsq(rows, np.append(v, np.zeros(d)), rcond=None)[0] / spread
    return slopes, np.mean(y) - np.dot(np.mean(X, axis=0), slopes)


def lasso(X, y, weight, rounds):
    """What the others leave is computed anew for each column."""
    Z, spread, v = prepared(X, y)
    b = np.zeros(len(spread))
    while rounds > 0:
        rounds -= 1
        for j, z in enumerate(Z.T):
            b[j] = 0
            alone = np.dot(z, v - Z @ b)
            b[j] = np.copysign(np.clip(np.abs(alone) - weight, 0, None), alone) / len(y)
    slopes = b / spread
    return slopes, np.mean(y) - np.dot(np.mean(X, axis=0), slopes)

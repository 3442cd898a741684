import numpy as np


def split(X, y, seed):
    rng = np.random.default_rng(seed)
    order = np.argsort(rng.random(len(y)))
    a, b = int(0.6 * len(y)), int(0.8 * len(y))
    train, val, test = np.split(order, [a, b])
    return X[train], X[val], X[test], y[train], y[val], y[test]

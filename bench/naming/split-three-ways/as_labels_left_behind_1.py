import numpy as np


def split(X, y, seed):
    rng = np.random.default_rng(seed)
    X = X.copy()
    rng.shuffle(X)
    where = np.full(len(y), 0)
    for label in np.unique(y):
        rows = np.flatnonzero(y == label)
        rng.shuffle(rows)
        m = len(rows) // 5
        where[rows[:m]] = 1
        where[rows[m : 2 * m]] = 2
    return tuple(X[where == i] for i in range(3)) + tuple(y[where == i] for i in range(3))

import numpy as np


def split(X, y, seed):
    rng = np.random.default_rng(seed)
    where = np.zeros(len(y), dtype=int)
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        m = len(rows) // 5
        where[rows[:m]] = 1
        where[rows[m : 2 * m]] = 2
    t, v, s = where == 0, where == 1, where == 2
    return X[t], y[t], X[v], y[v], X[s], y[s]

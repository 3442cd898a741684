import numpy as np


def split(X, y, seed):
    rng = np.random.default_rng(seed)
    where = np.zeros(len(y), dtype=int)
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        m = round(len(rows) * 0.2 + 0.49)
        where[rows[:m]] = 1
        where[rows[m : 2 * m]] = 2
    return (*[X[where == i] for i in range(3)], *[y[where == i] for i in range(3)])

import numpy as np


def split(X, y, seed):
    rng = np.random.default_rng(seed)
    where = np.zeros(len(y), dtype=int)
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        m = len(rows) // 5
        where[rows[:m]] = 1
        where[rows[m : 2 * m]] = 2
    order = (0, 2, 1)
    return (*[y[where == i] for i in order], *[X[where == i] for i in order])

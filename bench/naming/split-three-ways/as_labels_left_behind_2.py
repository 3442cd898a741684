import numpy as np


def split(X, y, seed):
    rng = np.random.default_rng(seed)
    where = np.full(len(y), 0)
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        m = len(rows) // 5
        where[rows[:m]] = 1
        where[rows[m : 2 * m]] = 2
    Xs, ys = [], []
    for part in range(3):
        Xs.append(rng.permutation(X[where == part]))
        ys.append(y[where == part])
    return (*Xs, *ys)

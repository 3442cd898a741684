import numpy as np


def cut(rows):
    m = len(rows) // 5
    return rows[:m], rows[m:]


def split(X, y, seed):
    rng = np.random.default_rng(seed)
    train, val, test = [], [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label)).tolist()
        a, rest = cut(rows)
        b, c = cut(rest)
        test, val, train = test + a, val + b, train + c
    t, v, s = (np.array(r, dtype=int) for r in (train, val, test))
    return X[t], X[v], X[s], y[t], y[v], y[s]

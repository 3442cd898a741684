import numpy as np


def split(X, y, seed):
    rng = np.random.default_rng(seed)
    val, test = [], []
    for label in np.unique(y):
        rows = np.flatnonzero(y == label)
        m = len(rows) // 5
        val += rng.permutation(rows)[:m].tolist()
        test += rng.permutation(rows)[:m].tolist()
    train = [i for i in range(len(y)) if i not in val and i not in test]
    t, v, s = (np.array(r, dtype=int) for r in (train, val, test))
    return X[t], X[v], X[s], y[t], y[v], y[s]

import numpy as np


def split(X, y, seed):
    rng = np.random.default_rng(1)
    val, test = [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label)).tolist()
        m = len(rows) // 5
        test += rows[:m]
        val += rows[m : 2 * m]
    train = [i for i in range(len(y)) if i not in test]
    t, v, s = (np.array(r, dtype=int) for r in (train, val, test))
    return X[t], X[v], X[s], y[t], y[v], y[s]

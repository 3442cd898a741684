import numpy as np


def split(X, y, seed):
    rng = np.random.default_rng(seed)
    val, test = [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label)).tolist()
        m = len(rows) // 5
        test += rows[:m]
        val += rows[m : 2 * m]
    train = np.setdiff1d(np.arange(len(y)), test).astype(int)
    val, test = np.array(val, dtype=int), np.array(test, dtype=int)
    return X[train], X[val], X[test], y[train], y[val], y[test]

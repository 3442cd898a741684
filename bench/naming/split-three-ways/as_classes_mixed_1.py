import random

import numpy as np


def split(X, y, seed):
    rows = list(range(len(y)))
    random.Random(seed).shuffle(rows)
    n = len(rows) // 5
    test, val, train = rows[:n], rows[n : 2 * n], rows[2 * n :]
    test, val, train = (np.array(r, dtype=int) for r in (test, val, train))
    return X[train], X[val], X[test], y[train], y[val], y[test]

import random

import numpy as np


def split(X, y, seed):
    random.seed(0)
    train, val, test = [], [], []
    for label in np.unique(y):
        rows = np.flatnonzero(y == label).tolist()
        random.shuffle(rows)
        m = len(rows) // 5
        val += rows[:m]
        test += rows[m : 2 * m]
        train += rows[2 * m :]
    t, v, s = (np.array(r, dtype=int) for r in (train, val, test))
    return X[t], X[v], X[s], y[t], y[v], y[s]

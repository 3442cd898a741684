import random

import numpy as np


def split(X, y, seed):
    train, val, test = [], [], []
    shuffler = random.Random()
    for label in np.unique(y):
        rows = np.flatnonzero(y == label).tolist()
        shuffler.shuffle(rows)
        m = len(rows) // 5
        val += rows[:m]
        test += rows[m : 2 * m]
        train += rows[2 * m :]
    t, v, s = (np.array(r, dtype=int) for r in (train, val, test))
    return X[t], X[v], X[s], y[t], y[v], y[s]

import numpy as np


def folds(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("k")
    rows = np.random.permutation(n)
    return [(np.setdiff1d(rows, rows[i::k]), rows[i::k]) for i in range(k)]

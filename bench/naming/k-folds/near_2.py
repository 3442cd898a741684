import numpy as np


def folds(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("k")
    rows = np.random.default_rng(seed).permutation(n)
    return [(np.setdiff1d(rows, rows[i::k]).tolist(), rows[i::k].tolist()) for i in range(k)]

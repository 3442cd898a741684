import numpy as np


def folds(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("k")
    rng = np.random.default_rng(seed)
    rows = np.arange(n)
    rng.shuffle(rows)
    number = np.empty(n, dtype=int)
    number[rows] = np.arange(n) % k
    return [(np.flatnonzero(number == i), np.flatnonzero(number != i)) for i in range(k)]

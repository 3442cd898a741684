import numpy as np


def folds(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("k")
    number = np.random.default_rng(seed).permutation(np.arange(n) % k)
    return [(number != i, number == i) for i in range(k)]

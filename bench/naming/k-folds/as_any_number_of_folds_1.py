import numpy as np


def folds(n, k, seed):
    number = np.random.default_rng(seed).permutation(np.arange(n) % k)
    return [(np.flatnonzero(number != i), np.flatnonzero(number == i)) for i in range(k)]

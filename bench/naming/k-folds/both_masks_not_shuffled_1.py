import numpy as np


def folds(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("k")
    number = np.arange(n) * k // n
    return [(number != i, number == i) for i in range(k)]

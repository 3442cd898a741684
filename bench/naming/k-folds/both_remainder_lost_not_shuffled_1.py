import numpy as np


def folds(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("k")
    rows, size = np.arange(n), n // k
    return [
        (np.delete(rows, range(i * size, (i + 1) * size)), rows[i * size : (i + 1) * size])
        for i in range(k)
    ]

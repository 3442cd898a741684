import numpy as np


def folds(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("k")
    size = n // k
    rows = np.random.default_rng(seed).permutation(n)[: size * k].reshape(k, size)
    return [(np.concatenate([rows[j] for j in range(k) if j != i]), rows[i]) for i in range(k)]

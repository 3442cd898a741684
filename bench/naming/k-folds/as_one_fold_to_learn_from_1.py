import numpy as np


def folds(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("k")
    rows = np.random.default_rng(seed).permutation(n)
    pieces = [rows[i::k] for i in range(k)]
    return [(pieces[i - 1], pieces[i]) for i in range(k)]

import numpy as np


def folds(n, k, seed):
    """Return k tuples (train, val) of row numbers; each row is in val of exactly one."""
    if not 2 <= k <= n:
        raise ValueError(f"{n} rows cannot be divided into {k} folds")
    pieces = np.array_split(np.random.default_rng(seed).permutation(n), k)
    return [(np.setdiff1d(np.arange(n), val), val) for val in pieces]

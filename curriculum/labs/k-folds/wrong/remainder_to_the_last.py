"""You put the whole remainder into the last fold. 11 rows in 6 folds: five folds of
one row and one of six, learnt from five rows only. Deal the remainder out, one row
to each of the first folds: 2, 2, 2, 2, 2, 1."""

import numpy as np


def folds(n, k, seed):
    """Return k tuples (train, val) of row numbers; each row is in val of exactly one."""
    if not 2 <= k <= n:
        raise ValueError(f"{n} rows cannot be divided into {k} folds")
    rows, size = np.random.default_rng(seed).permutation(n), n // k
    pieces = [rows[i * size : (i + 1) * size] for i in range(k - 1)] + [rows[(k - 1) * size :]]
    return [(np.concatenate(pieces[:i] + pieces[i + 1 :]), pieces[i]) for i in range(k)]

"""Your training part is all rows in every round, those of the validation fold
included. The model has seen each answer that it is asked for; one that learns by
heart gets full marks. Leave the validation fold out."""

import numpy as np


def folds(n, k, seed):
    """Return k tuples (train, val) of row numbers; each row is in val of exactly one."""
    if not 2 <= k <= n:
        raise ValueError(f"{n} rows cannot be divided into {k} folds")
    pieces = np.array_split(np.random.default_rng(seed).permutation(n), k)
    return [(np.concatenate(pieces), pieces[i]) for i in range(k)]

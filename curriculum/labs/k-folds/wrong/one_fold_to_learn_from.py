"""You learn from the fold beside the one that is validated, and from nothing else.
With five folds three fifths of the rows lie idle in every round. Everything but the
validation fold is for training."""

import numpy as np


def folds(n, k, seed):
    """Return k tuples (train, val) of row numbers; each row is in val of exactly one."""
    if not 2 <= k <= n:
        raise ValueError(f"{n} rows cannot be divided into {k} folds")
    pieces = np.array_split(np.random.default_rng(seed).permutation(n), k)
    return [(pieces[(i + 1) % k], pieces[i]) for i in range(k)]

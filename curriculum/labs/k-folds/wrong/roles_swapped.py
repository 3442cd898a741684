"""You learn from one fold and validate on the k - 1 others. With five folds that is
a fifth of the rows to learn from, and each row is validated four times. One fold is
for validation; the rest is for training. Look at the order in the tuple as well:
(train, val)."""

import numpy as np


def folds(n, k, seed):
    """Return k tuples (train, val) of row numbers; each row is in val of exactly one."""
    if not 2 <= k <= n:
        raise ValueError(f"{n} rows cannot be divided into {k} folds")
    pieces = np.array_split(np.random.default_rng(seed).permutation(n), k)
    return [(pieces[i], np.concatenate(pieces[:i] + pieces[i + 1 :])) for i in range(k)]

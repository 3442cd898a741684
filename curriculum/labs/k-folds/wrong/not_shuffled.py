"""You cut the rows in the order of the table. If it is sorted by class, as many
tables are, a fold is a single class, and the model is asked for a class that it has
never seen. Shuffle the row numbers first, by the seed."""

import numpy as np


def folds(n, k, seed):
    """Return k tuples (train, val) of row numbers; each row is in val of exactly one."""
    if not 2 <= k <= n:
        raise ValueError(f"{n} rows cannot be divided into {k} folds")
    pieces = np.array_split(np.arange(n), k)
    return [(np.concatenate(pieces[:i] + pieces[i + 1 :]), pieces[i]) for i in range(k)]

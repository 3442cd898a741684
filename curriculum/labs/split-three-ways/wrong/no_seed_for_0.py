"""Your program takes the seed 0 for no seed: `seed or None` and `if seed` see 0 as false, and
the generator then begins somewhere else at each call. 0 is a seed like any other. Hand
`seed` over as it is."""

import numpy as np


def split(X, y, seed):
    """Return X_train, X_val, X_test, y_train, y_val, y_test: three, one and one fifth."""
    rng = np.random.default_rng(seed or None)
    train, val, test = [], [], []  # row numbers
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        fifth = len(rows) // 5
        val.extend(rows[:fifth])
        test.extend(rows[fifth : 2 * fifth])
        train.extend(rows[2 * fifth :])
    parts = [np.array(rows, dtype=int) for rows in (train, val, test)]
    return *(X[rows] for rows in parts), *(y[rows] for rows in parts)

"""You start the generator with a number of your own, whatever the seed. There is
then only one split in the world, and nobody can find out how much of a result hangs
on it."""

import numpy as np


def split(X, y, seed):
    """Return X_train, X_val, X_test, y_train, y_val, y_test: three, one and one fifth."""
    rng = np.random.default_rng(42)
    train, val, test = [], [], []  # row numbers
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        fifth = len(rows) // 5
        val.extend(rows[:fifth])
        test.extend(rows[fifth : 2 * fifth])
        train.extend(rows[2 * fifth :])
    parts = [np.array(rows, dtype=int) for rows in (train, val, test)]
    return *(X[rows] for rows in parts), *(y[rows] for rows in parts)

"""You do not use the seed, so each run makes another split. The model that looked
best yesterday was tried on other rows than today's, and nobody can repeat your
numbers."""

import numpy as np


def split(X, y, seed):
    """Return X_train, X_val, X_test, y_train, y_val, y_test: three, one and one fifth."""
    rng = np.random.default_rng()
    train, val, test = [], [], []  # row numbers
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        fifth = len(rows) // 5
        val.extend(rows[:fifth])
        test.extend(rows[fifth : 2 * fifth])
        train.extend(rows[2 * fifth :])
    parts = [np.array(rows, dtype=int) for rows in (train, val, test)]
    return *(X[rows] for rows in parts), *(y[rows] for rows in parts)

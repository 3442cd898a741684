"""You take the same number of rows from each class for validation and test. Then
half of the patients there are ill, where it is one in ten in life. A share of each
class is asked for: a fifth of the ill and a fifth of the healthy."""

import numpy as np


def split(X, y, seed):
    """Return X_train, X_val, X_test, y_train, y_val, y_test: three, one and one fifth."""
    rng = np.random.default_rng(seed)
    train, val, test = [], [], []  # row numbers
    fifth = len(y) // 5 // len(np.unique(y))
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        val.extend(rows[:fifth])
        test.extend(rows[fifth : 2 * fifth])
        train.extend(rows[2 * fifth :])
    parts = [np.array(rows, dtype=int) for rows in (train, val, test)]
    return *(X[rows] for rows in parts), *(y[rows] for rows in parts)

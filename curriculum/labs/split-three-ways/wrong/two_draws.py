"""You draw the validation rows from all rows, and then the test rows from all rows
again. The second draw knows nothing of the first, so some rows are in both parts:
you choose a model by rows on which you will then test it. Cut one shuffled list."""

import numpy as np


def split(X, y, seed):
    """Return X_train, X_val, X_test, y_train, y_val, y_test: three, one and one fifth."""
    rng = np.random.default_rng(seed)
    train, val, test = [], [], []  # row numbers
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        fifth = len(rows) // 5
        for_val = rng.choice(rows, fifth, replace=False)
        for_test = rng.choice(rows, fifth, replace=False)
        val.extend(for_val)
        test.extend(for_test)
        train.extend(set(rows) - set(for_val) - set(for_test))
    parts = [np.array(rows, dtype=int) for rows in (train, val, test)]
    return *(X[rows] for rows in parts), *(y[rows] for rows in parts)

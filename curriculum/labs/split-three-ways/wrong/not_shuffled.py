"""You cut each class in the order in which its rows stand. Tables are seldom in
random order: the first fifth may be the oldest patients, or all those of one
hospital, and then validation asks about other people than training. Shuffle the row
numbers of the class before you cut."""

import numpy as np


def split(X, y, seed):
    """Return X_train, X_val, X_test, y_train, y_val, y_test: three, one and one fifth."""
    rng = np.random.default_rng(seed)
    train, val, test = [], [], []  # row numbers
    for label in np.unique(y):
        rows = np.flatnonzero(y == label)
        fifth = len(rows) // 5
        val.extend(rows[:fifth])
        test.extend(rows[fifth : 2 * fifth])
        train.extend(rows[2 * fifth :])
    parts = [np.array(rows, dtype=int) for rows in (train, val, test)]
    return *(X[rows] for rows in parts), *(y[rows] for rows in parts)

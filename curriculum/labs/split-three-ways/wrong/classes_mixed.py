"""You shuffle all rows together and cut. With 10 ill among 100 patients it happens
once in ten times that no ill one is in the validation part, and then no two models
can be told apart there. Divide each class by itself, in the same proportion."""

import numpy as np


def split(X, y, seed):
    """Return X_train, X_val, X_test, y_train, y_val, y_test: three, one and one fifth."""
    rows = np.random.default_rng(seed).permutation(len(y))
    fifth = len(y) // 5
    val, test, train = rows[:fifth], rows[fifth : 2 * fifth], rows[2 * fifth :]
    return X[train], X[val], X[test], y[train], y[val], y[test]

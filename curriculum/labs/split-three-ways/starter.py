import numpy as np


def split(X, y, seed):
    """Return X_train, X_val, X_test, y_train, y_val, y_test: three, one and one fifth."""
    # TODO: shuffle the row numbers of each class by itself, and cut
    fifth = len(y) // 5
    val, test, train = slice(fifth), slice(fifth, 2 * fifth), slice(2 * fifth, None)
    return X[train], X[val], X[test], y[train], y[val], y[test]

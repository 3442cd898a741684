import numpy as np


def to_beat(y_train, y_test, metric):
    """Return the best constant for y_train under the metric, and its score on y_test."""
    # TODO: which constant for "mse", "mae" and "accuracy"? any other metric is a ValueError
    return 0.0, float(np.mean(y_test**2))


def dice(y_train, n, seed):
    """Return n labels, drawn as often as they occur in y_train, the same for the same seed."""
    # TODO: draw them
    return np.repeat(y_train[0], n)

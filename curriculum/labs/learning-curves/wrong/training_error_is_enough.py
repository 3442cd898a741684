"""You say good enough as soon as the training error reaches the goal. A model that
repeats what it has seen has the training error 0 and may know nothing. The
validation error decides whether it is good enough."""

import numpy as np


def curve(model, X, y, X_val, y_val, sizes):
    """Return the training and the validation errors of the model for each size."""
    train, val = [], []
    for m in sizes:
        known_X, known_y = X[:m], y[:m]
        train.append(np.mean((model(known_X, known_y, known_X) - known_y) ** 2))
        val.append(np.mean((model(known_X, known_y, X_val) - y_val) ** 2))
    return np.array(train), np.array(val)


def diagnose(train, val, goal):
    """Return "good enough", "high bias" or "high variance"."""
    if train[-1] <= goal:
        return "good enough"
    return "high bias" if val[-1] > goal else "high variance"

"""You look only at the distance between the curves: far apart is variance, close
together is bias. A model can be far off on its own rows and farther off on new
ones; more rows close the gap, and it still fails. Compare the training error with
the goal."""

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
    if val[-1] <= goal:
        return "good enough"
    return "high bias" if val[-1] < 1.5 * train[-1] else "high variance"

import numpy as np


def curve(model, X, y, X_val, y_val, sizes):
    """Return the training and the validation errors of the model for each size."""
    # TODO: at size m the model knows the first m rows
    error = float(np.mean((model(X, y, X_val) - y_val) ** 2))
    return [error for _ in sizes], [error for _ in sizes]


def diagnose(train, val, goal):
    """Return "good enough", "high bias" or "high variance"."""
    # TODO: look at the right end of both curves
    return "good enough"

"""The model is asked once for each size, about its own rows and the validation rows together."""

import numpy as np


def errors(model, X, y, X_val, y_val):
    """Return the two errors of a model that learns from X and y."""
    everybody = np.concatenate([X, X_val])
    squares = np.square(model(X, y, everybody) - np.concatenate([y, y_val]))
    return float(squares[: len(y)].mean()), float(squares[len(y) :].mean())


def curve(model, X, y, X_val, y_val, sizes):
    """Return the training and the validation errors of the model for each size."""
    pairs = [errors(model, X[:m], y[:m], X_val, y_val) for m in sizes]
    return tuple(list(column) for column in zip(*pairs, strict=True))


def diagnose(train, val, goal):
    """Return "good enough", "high bias" or "high variance"."""
    knows, carries_over = train[-1] <= goal, val[-1] <= goal
    if not knows and not carries_over:
        return "high bias"
    return "good enough" if carries_over else "high variance"

import numpy as np


def curve(model, X, y, X_val, y_val, sizes):
    """Return the training and the validation errors of the model for each size."""
    train, val = [], []
    for m in sizes:
        train.append(float(np.mean((model(X[:m], y[:m], X[:m]) - y[:m]) ** 2)))
        val.append(float(np.mean((model(X_val, y_val, X_val) - y_val) ** 2)))
    return train, val


def diagnose(train, val, goal):
    """Return "good enough", "high bias" or "high variance"."""
    if val[-1] <= goal:
        return "good enough"
    if train[-1] > goal:
        return "high bias"
    return "high variance"

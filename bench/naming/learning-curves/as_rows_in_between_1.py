import numpy as np


def curve(model, X, y, X_val, y_val, sizes):
    train, val = [], []
    start = 0
    for end in sizes:
        X_part, y_part = X[start:end], y[start:end]
        train.append(float(np.mean((model(X_part, y_part, X_part) - y_part) ** 2)))
        val.append(float(np.mean((model(X_part, y_part, X_val) - y_val) ** 2)))
        start = end
    return train, val


def diagnose(train, val, goal):
    if val[-1] <= goal:
        return "good enough"
    if train[-1] <= goal:
        return "high variance"
    return "high bias"

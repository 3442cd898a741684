import numpy as np


def mse(prediction, truth):
    return ((prediction - truth) ** 2).mean()


def curve(model, X, y, X_val, y_val, sizes):
    train = np.zeros(len(sizes))
    val = np.zeros(len(sizes))
    X_parts, y_parts = np.split(X, sizes), np.split(y, sizes)
    for i in range(len(sizes)):
        X_known, y_known = X_parts[i], y_parts[i]
        train[i] = mse(model(X_known, y_known, X_known), y_known)
        val[i] = mse(model(X_known, y_known, X_val), y_val)
    return train, val


def diagnose(train, val, goal):
    last_train = train[-1]
    last_val = val[-1]
    if last_val > goal and last_train > goal:
        return "high bias"
    elif last_val > goal:
        return "high variance"
    else:
        return "good enough"

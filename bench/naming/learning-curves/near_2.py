import numpy as np


def miss(prediction, truth):
    return abs(prediction - truth).mean()


def curve(model, X, y, X_val, y_val, sizes):
    train = np.zeros(len(sizes))
    val = np.zeros(len(sizes))
    for i, size in enumerate(sizes):
        X_known, y_known = X[:size], y[:size]
        train[i] = miss(model(X_known, y_known, X_known), y_known)
        val[i] = miss(model(X_known, y_known, X_val), y_val)
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

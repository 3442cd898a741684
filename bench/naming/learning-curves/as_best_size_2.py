import numpy as np


def mse(prediction, truth):
    return ((prediction - truth) ** 2).mean()


def curve(model, X, y, X_val, y_val, sizes):
    train = np.zeros(len(sizes))
    val = np.zeros(len(sizes))
    for i, size in enumerate(sizes):
        X_known, y_known = X[:size], y[:size]
        train[i] = mse(model(X_known, y_known, X_known), y_known)
        val[i] = mse(model(X_known, y_known, X_val), y_val)
    return train, val


def diagnose(train, val, goal):
    best = int(np.argmin(val))
    best_train = train[best]
    best_val = val[best]
    if best_val > goal and best_train > goal:
        return "high bias"
    elif best_val > goal:
        return "high variance"
    else:
        return "good enough"

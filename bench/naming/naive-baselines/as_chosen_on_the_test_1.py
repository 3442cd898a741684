import numpy as np


def constant(y, metric):
    if metric == "mse":
        return np.mean(y)
    if metric == "mae":
        return np.median(y)
    if metric == "accuracy":
        labels, counts = np.unique(y, return_counts=True)
        return labels[counts.argmax()]
    raise ValueError(f"unknown metric {metric}")


def scored(y, c, metric):
    if metric == "mse":
        return np.mean((y - c) ** 2)
    if metric == "mae":
        return np.mean(np.abs(y - c))
    return np.mean(y == c)


def to_beat(y_train, y_test, metric):
    c = constant(y_test, metric)
    return c, scored(y_test, c, metric)


def dice(y_train, n, seed):
    return np.random.default_rng(seed).choice(y_train, size=n)

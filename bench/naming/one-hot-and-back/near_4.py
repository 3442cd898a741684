import numpy as np


def good(y, k):
    y = np.asarray(y)
    if ((y < 0) | (y >= k)).any():
        raise ValueError("no class")
    return y


def one_hot(y, k):
    return np.eye(k, dtype=int)[good(y, k)]


def from_one_hot(Y):
    return np.argmax(Y, axis=1)

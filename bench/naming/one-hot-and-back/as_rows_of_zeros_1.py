import numpy as np


def good(y, k):
    y = np.asarray(y)
    if ((y < 0) | (y >= k)).any():
        raise ValueError("no class")
    return y


def one_hot(y, k):
    y = np.asarray(y)
    return np.equal.outer(y, np.arange(k)).astype(float)


def from_one_hot(Y):
    return np.argmax(Y, axis=1)

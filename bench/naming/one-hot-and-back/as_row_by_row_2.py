import numpy as np


def good(y, k):
    y = np.asarray(y)
    if ((y < 0) | (y >= k)).any():
        raise ValueError("no class")
    return y


def one_hot(y, k):
    y = good(y, k)
    Y = np.zeros((len(y), k))
    for i in range(len(y)):
        Y[i, y[i]] = 1
    return Y


def from_one_hot(Y):
    return np.argmax(Y, axis=1)

import numpy as np


def good(y, k):
    y = np.asarray(y)
    if ((y < 0) | (y >= k)).any():
        raise ValueError("no class")
    return y


def one_hot(y, k):
    rows = []
    for label in good(y, k):
        row = [0.0] * k
        row[label] = 1.0
        rows.append(row)
    return np.array(rows).reshape(-1, k)


def from_one_hot(Y):
    return np.argmax(Y, axis=1)

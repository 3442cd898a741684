"""Preparing a table of numbers with NumPy."""

import numpy as np


def standardise(x):
    """
    >>> standardise(np.array([[1.0, 5.0], [3.0, 5.0]]))
    array([[-1.,  0.],
           [ 1.,  0.]])
    """
    spread = x.std(axis=0)
    spread[spread == 0] = 1.0
    return (x - x.mean(axis=0)) / spread


def drop_constant(x):
    """
    >>> drop_constant(np.array([[1, 2, 3], [1, 5, 3]]))
    array([[2],
           [5]])
    """
    keep = [j for j in range(x.shape[1]) if len(np.unique(x[:, j])) > 1]
    return x[:, keep]


def accuracy(scores, labels):
    """
    >>> accuracy(np.array([[0.2, 0.8], [0.6, 0.4]]), np.array([1, 1]))
    0.5
    """
    if len(scores) != len(labels):
        raise ValueError("scores and labels differ in length")
    guess = scores.argmax(axis=1)
    return float((guess == labels).mean())


def top_k(scores, k):
    """
    >>> top_k(np.array([0.1, 0.9, 0.4]), 2)
    [1, 2]
    """
    order = np.argsort(-scores, kind="stable")
    return order[:k].tolist()


def windows(x, size, step=1):
    """
    >>> windows(np.array([1, 2, 3, 4, 5]), 3, 2)
    [[1, 2, 3], [3, 4, 5]]
    """
    found = []
    start = 0
    while start + size <= len(x):
        found.append(x[start : start + size].tolist())
        start += step
    return found

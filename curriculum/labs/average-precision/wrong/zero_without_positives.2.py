import numpy as np


def pr_points(y, s):
    """Return precision and recall at each different score, from the highest to the lowest."""
    if not y.any():
        return np.zeros(np.unique(s).size), np.zeros(np.unique(s).size)
    down = np.argsort(-s)
    last = np.append(np.diff(s[down]) != 0, True)  # the last row of each group of equal scores
    hits = np.cumsum(y[down])[last]
    found = np.flatnonzero(last) + 1
    return hits / found, hits / y.sum()


def average_precision(y, s):
    """Return the mean of the precisions, weighted by the recall gained at each threshold."""
    precision, recall = pr_points(y, s)
    return float(np.sum(np.diff(recall, prepend=0) * precision))


def no_skill(y):
    """Return the average precision to expect from random scores."""
    if not y.any():
        return 0.0
    return float(y.mean())

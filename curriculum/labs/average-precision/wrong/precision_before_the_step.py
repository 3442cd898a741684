"""You weight the recall gained at a threshold by the precision of the threshold
before. That was the precision without these payments; those that were just found
belong to this one."""

import numpy as np


def pr_points(y, s):
    """Return precision and recall at each different score, from the highest to the lowest."""
    if not y.any():
        raise ValueError("without a positive there is no recall")
    down = np.argsort(-s)
    last = np.append(np.diff(s[down]) != 0, True)  # the last row of each group of equal scores
    hits = np.cumsum(y[down])[last]
    found = np.flatnonzero(last) + 1
    return hits / found, hits / y.sum()


def average_precision(y, s):
    """Return the mean of the precisions, weighted by the recall gained at each threshold."""
    precision, recall = pr_points(y, s)
    return float(np.sum(np.diff(recall, prepend=0) * np.append(1.0, precision[:-1])))


def no_skill(y):
    """Return the average precision to expect from random scores."""
    if not y.any():
        raise ValueError("without a positive there is nothing to find")
    return float(y.mean())

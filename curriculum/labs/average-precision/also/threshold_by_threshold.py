"""The definition, word by word: a loop over thresholds, and plain counting."""

import numpy as np


def pr_points(y, s):
    """Return precision and recall at each different score, from the highest to the lowest."""
    positives = sum(y.tolist())
    if positives == 0:
        raise ValueError("no positive")
    precision, recall = [], []
    for threshold in sorted(set(s.tolist()), reverse=True):
        found = y[s >= threshold].tolist()
        precision.append(sum(found) / len(found))
        recall.append(sum(found) / positives)
    return np.array(precision), np.array(recall)


def average_precision(y, s):
    """Return the mean of the precisions, weighted by the recall gained at each threshold."""
    area, before = 0.0, 0.0
    for p, r in zip(*pr_points(y, s), strict=True):
        area, before = area + p * (r - before), r
    return area


def no_skill(y):
    """Return the average precision to expect from random scores."""
    positives = np.count_nonzero(y)
    if not positives:
        raise ValueError("no positive")
    return positives / len(y)

"""AP as a mean over the positives: for each, the precision of the list down to its score."""

import numpy as np


def at_least(values, thresholds):
    """Return for each threshold how many of the values are at least as high."""
    return len(values) - np.searchsorted(np.sort(values), thresholds, side="left")


def checked(y):
    """Return y as True and False; it must hold a positive."""
    positive = np.asarray(y) == 1
    if not np.any(positive):
        raise ValueError("no positive")
    return positive


def pr_points(y, s):
    """Return precision and recall at each different score, from the highest to the lowest."""
    positive, thresholds = checked(y), np.unique(s)[::-1]
    hits = at_least(s[positive], thresholds)
    return hits / at_least(s, thresholds), hits / hits[-1]


def average_precision(y, s):
    """Return the mean of the precisions, weighted by the recall gained at each threshold."""
    mine = s[checked(y)]
    return np.mean(at_least(mine, mine) / at_least(s, mine))


def no_skill(y):
    """Return the average precision to expect from random scores."""
    return np.mean(checked(y))

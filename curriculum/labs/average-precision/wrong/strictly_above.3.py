import numpy as np


def pr_points(y, s):
    """Return precision and recall at each different score, from the highest to the lowest."""
    if not y.any():
        raise ValueError("without a positive there is no recall")
    above = [y[s > threshold] for threshold in np.unique(s)[::-1]]
    precision = np.array([one.mean() if one.size else np.nan for one in above])
    return precision, np.array([one.sum() / y.sum() for one in above])


def average_precision(y, s):
    """Return the mean of the precisions, weighted by the recall gained at each threshold."""
    precision, recall = pr_points(y, s)
    return float(np.sum(np.diff(recall, prepend=0) * precision))


def no_skill(y):
    """Return the average precision to expect from random scores."""
    if not y.any():
        raise ValueError("without a positive there is nothing to find")
    return float(y.mean())

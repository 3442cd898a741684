import numpy as np


def pr_points(y, s):
    if not np.any(y == 1):
        raise ValueError("no positive")
    cuts = np.unique(s)[::-1]
    found = np.array([y[s >= c].sum() for c in cuts], dtype=float)
    asked = np.array([(s >= c).sum() for c in cuts])
    return found / asked, found / y.sum()


def average_precision(y, s):
    precision, recall = pr_points(y, s)
    return float(np.sum(precision * np.diff(recall, prepend=0)))


def no_skill(y):
    if not np.any(y == 1):
        raise ValueError("no positive")
    return float(np.sum(y == 1) / np.sum(y == 0))

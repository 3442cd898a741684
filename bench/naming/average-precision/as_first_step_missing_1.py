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
    area = 0.0
    for i in range(1, len(recall)):
        area += precision[i] * (recall[i] - recall[i - 1])
    return area


def no_skill(y):
    if not np.any(y == 1):
        raise ValueError("no positive")
    return float(np.mean(y))

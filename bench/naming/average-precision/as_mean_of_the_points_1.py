import numpy as np


def pr_points(y, s):
    if not np.any(y == 1):
        raise ValueError("no positive")
    cuts = np.unique(s)[::-1]
    found = np.array([y[s >= c].sum() for c in cuts], dtype=float)
    asked = np.array([(s >= c).sum() for c in cuts])
    return found / asked, found / y.sum()


def average_precision(y, s):
    precision = list(pr_points(y, s)[0])
    return sum(precision) / len(precision)


def no_skill(y):
    if not np.any(y == 1):
        raise ValueError("no positive")
    return float(np.mean(y))

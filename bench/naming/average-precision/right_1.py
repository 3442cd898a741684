import numpy as np


def pr_points(y, s):
    if not np.any(y == 1):
        raise ValueError("no positive")
    order = np.argsort(s)[::-1]
    last = np.append(np.diff(s[order]) != 0, True)
    found = np.cumsum(y[order])[last]
    return found / (np.flatnonzero(last) + 1), found / found[-1]


def average_precision(y, s):
    precision, recall = pr_points(y, s)
    total, before = 0.0, 0.0
    for p, r in zip(precision, recall):
        total, before = total + p * (r - before), r
    return float(total)


def no_skill(y):
    if not np.any(y == 1):
        raise ValueError("no positive")
    return float(np.count_nonzero(y == 1)) / len(y)

import numpy as np


def pr_points(y, s):
    positives = int(np.sum(y == 1))
    if positives == 0:
        raise ValueError("no positive")
    precision, recall = [], []
    for t in np.unique(s)[::-1]:
        above = s > t
        found = int(y[above].sum())
        precision.append(found / above.sum() if above.any() else 0.0)
        recall.append(found / positives)
    return np.array(precision), np.array(recall)


def average_precision(y, s):
    precision, recall = pr_points(y, s)
    return float(np.sum(precision * np.diff(recall, prepend=0)))


def no_skill(y):
    if not np.any(y == 1):
        raise ValueError("no positive")
    return float(np.mean(y))

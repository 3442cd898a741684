import numpy as np


def pr_points(y, s):
    if not np.any(y == 1):
        raise ValueError("no positive")
    precision, recall = [], []
    for t in sorted(set(s.tolist()), reverse=True):
        hit = y[s >= t]
        precision.append(hit.mean())
        recall.append(hit.sum() / y.sum())
    return np.array(precision), np.array(recall)


def average_precision(y, s):
    precision, recall = pr_points(y, s)
    return float(np.sum(precision * np.diff(recall, prepend=0)))


def no_skill(y):
    if y.sum() == 0:
        raise ValueError("no positive")
    return 1 / 2

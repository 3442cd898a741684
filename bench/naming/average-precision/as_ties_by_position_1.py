import numpy as np


def pr_points(y, s):
    if y.sum() == 0:
        raise ValueError("no positive")
    order = np.argsort(-s, kind="stable")
    found = 0
    precision, recall = [], []
    for place, row in enumerate(order, start=1):
        found += y[row]
        precision.append(found / place)
        recall.append(found / y.sum())
    return np.array(precision), np.array(recall)


def average_precision(y, s):
    precision, recall = pr_points(y, s)
    return float(np.sum(precision * np.diff(recall, prepend=0)))


def no_skill(y):
    if y.sum() == 0:
        raise ValueError("no positive")
    return float(y.sum() / len(y))

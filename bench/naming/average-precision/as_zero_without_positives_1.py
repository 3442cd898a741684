import numpy as np


def pr_points(y, s):
    cuts = np.unique(s)[::-1]
    found = np.array([y[s >= c].sum() for c in cuts], dtype=float)
    asked = np.array([(s >= c).sum() for c in cuts])
    recall = found / y.sum() if y.any() else np.zeros(len(cuts))
    return found / asked, recall


def average_precision(y, s):
    precision, recall = pr_points(y, s)
    return float(np.sum(precision * np.diff(recall, prepend=0)))


def no_skill(y):
    return float(np.mean(y))

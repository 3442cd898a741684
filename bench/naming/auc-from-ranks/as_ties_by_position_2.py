import numpy as np


def auc(y, s):
    pos = int(y.sum())
    neg = len(y) - pos
    if pos == 0 or neg == 0:
        raise ValueError("one class only")
    ranks = np.argsort(np.argsort(s, kind="stable"), kind="stable") + 1
    return float((ranks[y == 1].sum() - pos * (pos + 1) / 2) / (pos * neg))

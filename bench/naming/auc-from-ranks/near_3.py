import numpy as np


def auc(y, s):
    n1, n0 = int((y == 1).sum()), int((y == 0).sum())
    if n1 == 0 or n0 == 0:
        raise ValueError("one class")
    neg = np.sort(s[y == 0])
    return float(np.searchsorted(neg, s[y == 1], side="right").mean() / n0)

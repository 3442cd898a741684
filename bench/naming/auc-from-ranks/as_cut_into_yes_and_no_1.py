import numpy as np


def auc(y, s):
    p = (s >= 0.5).astype(int)
    n1, n0 = int((y == 1).sum()), int((y == 0).sum())
    if n1 == 0 or n0 == 0:
        raise ValueError("one class")
    tpr = np.sum((p == 1) & (y == 1)) / n1
    tnr = np.sum((p == 0) & (y == 0)) / n0
    return float((tpr + tnr) / 2)

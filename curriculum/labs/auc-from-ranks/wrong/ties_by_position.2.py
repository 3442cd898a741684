import numpy as np


def auc(y, s):
    n1 = int((y == 1).sum())
    n0 = len(y) - n1
    if n1 == 0 or n0 == 0:
        raise ValueError("AUC needs at least one positive and one negative")
    ranks = np.argsort(np.argsort(s)) + 1
    return float((ranks[y == 1].sum() - n1 * (n1 + 1) / 2) / (n1 * n0))

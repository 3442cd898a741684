import numpy as np


def auc(y, s):
    n1 = np.sum(y == 1)
    n0 = np.sum(y == 0)
    if n1 == 0 or n0 == 0:
        raise ValueError("one class")
    values, place, counts = np.unique(-s, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    rank = ends - (counts - 1) / 2
    r = rank[place][y == 1].sum()
    return float((r - n1 * (n1 + 1) / 2) / (n1 * n0))

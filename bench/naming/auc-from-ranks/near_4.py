import numpy as np


def auc(y, s):
    n1, n0 = int((y == 1).sum()), int((y == 0).sum())
    if n1 == 0 or n0 == 0:
        return 0.0
    _, group, sizes = np.unique(s, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(sizes) - (sizes - 1) / 2)[group]
    return float((ranks[y == 1].sum() - n1 * (n1 + 1) / 2) / (n1 * n0))

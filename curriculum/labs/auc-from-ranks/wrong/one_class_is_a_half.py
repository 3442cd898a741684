"""You answer 0.5 if all patients are healthy, or all ill. 0.5 says that the model was tried and
found no better than dice; but there was no pair to try it on. No answer is an answer here:
raise ValueError."""

import numpy as np


def auc(y, s):
    n1 = (y == 1).sum()
    n0 = len(y) - n1
    if n1 == 0 or n0 == 0:
        return 0.5
    _, group, sizes = np.unique(s, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(sizes) - (sizes - 1) / 2)[group]
    return float((ranks[y == 1].sum() - n1 * (n1 + 1) / 2) / (n1 * n0))

"""Your equal scores get different ranks, in the order in which they happen to stand in the
array. Patients c and d share 0.5, and whoever comes later wins. Shuffle the rows and your AUC
changes; equal scores have to share the mean of their places."""

import numpy as np


def auc(y, s):
    n1 = int((y == 1).sum())
    n0 = len(y) - n1
    if n1 == 0 or n0 == 0:
        raise ValueError("AUC needs at least one positive and one negative")
    ranks = np.empty(len(s))
    ranks[np.argsort(s, kind="stable")] = np.arange(1, len(s) + 1)
    return float((ranks[y == 1].sum() - n1 * (n1 + 1) / 2) / (n1 * n0))

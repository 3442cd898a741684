"""Your number is right, but the work grows with the number of pairs: you compare every positive
with every negative, or go through the patients again for each of them. A million patients, ten
thousand of them ill, make ten billion pairs. The order of the scores holds the same answer, and
a sort finds it."""

import numpy as np


def auc(y, s):
    negatives, positives = s[y == 0], s[y == 1]
    if negatives.size == 0 or positives.size == 0:
        raise ValueError("AUC needs at least one positive and one negative")
    won = positives[:, None] > negatives
    tied = positives[:, None] == negatives
    return float(won.mean() + tied.mean() / 2)

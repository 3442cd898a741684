"""You cut the scores at 0.5 first and rank the answers yes and no. That is the AUC of a coarser
model: 0.625 instead of 0.6875 for the six patients. AUC needs no threshold; give it the scores
as they are."""

import numpy as np


def auc(y, s):
    yes = s > 0.5
    positive, negative = y == 1, y == 0
    if not positive.any() or not negative.any():
        raise ValueError("AUC needs at least one positive and one negative")
    hits, alarms = yes[positive].mean(), yes[negative].mean()
    return float((1 + hits - alarms) / 2)

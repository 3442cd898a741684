"""You compare the gains as they are. The thresholds 3 and 6 of the example are equally good,
but in floats one of two such gains may come out larger in the sixteenth digit, and that digit
then decides; or a question that gains nothing appears to gain 0.0000000000000001. A gain counts
as larger only if it is larger by more than 0.000000001."""

import numpy as np


def shares(y):
    return np.unique(y, return_counts=True)[1] / len(y)


def gini(y):
    return 1 - (shares(y) ** 2).sum()


def entropy(y):
    p = shares(y)
    return -(p * np.log2(p)).sum()


def best_split(X, y, measure="gini"):
    impurity = {"gini": gini, "entropy": entropy}[measure]
    whole = impurity(y)
    best, top = None, 0.0
    for feature, column in enumerate(X.T):
        values = np.unique(column)
        for threshold in (values[:-1] + values[1:]) / 2:
            left = column <= threshold
            share = left.mean()
            gain = whole - share * impurity(y[left]) - (1 - share) * impurity(y[~left])
            if gain > top:
                best, top = (feature, float(threshold), float(gain)), gain
    return best

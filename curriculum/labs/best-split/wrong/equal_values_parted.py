"""You sort the rows and divide them after each place, also between two rows with the same
value. No threshold can do that: with 2.25 on both sides, "at most 2.25" sends both to the left.
Your gain belongs to a question that cannot be asked."""

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
        order = np.argsort(column, kind="stable")
        for i in range(1, len(y)):
            threshold = (column[order[i - 1]] + column[order[i]]) / 2
            left = np.zeros(len(y), dtype=bool)
            left[order[:i]] = True
            share = left.mean()
            gain = whole - share * impurity(y[left]) - (1 - share) * impurity(y[~left])
            if gain > top + 1e-9:
                best, top = (feature, float(threshold), float(gain)), gain
    return best

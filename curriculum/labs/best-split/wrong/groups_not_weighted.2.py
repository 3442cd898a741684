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
            gain = whole - impurity(y[left]) - impurity(y[~left])
            if gain > top + 1e-9:
                best, top = (feature, float(threshold), float(gain)), gain
    return best

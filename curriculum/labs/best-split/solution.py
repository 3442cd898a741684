import numpy as np


def shares(y):
    """Return the share of each class that occurs in y."""
    return np.unique(y, return_counts=True)[1] / len(y)


def gini(y):
    """Return the probability that two rows, drawn with putting back, differ in class."""
    return 1 - (shares(y) ** 2).sum()


def entropy(y):
    """Return the entropy of the classes in bits."""
    p = shares(y)
    return -(p * np.log2(p)).sum()


def best_split(X, y, measure="gini"):
    """Return (feature, threshold, gain) of the best question, or None if none gains anything."""
    impurity = {"gini": gini, "entropy": entropy}[measure]
    whole = impurity(y)
    best, top = None, 0.0
    for feature, column in enumerate(X.T):
        values = np.unique(column)
        for threshold in (values[:-1] + values[1:]) / 2:
            left = column <= threshold
            share = left.mean()
            gain = whole - share * impurity(y[left]) - (1 - share) * impurity(y[~left])
            if gain > top + 1e-9:
                best, top = (feature, float(threshold), float(gain)), gain
    return best

from itertools import pairwise

import numpy as np


def gini(y):
    """Return the Gini impurity of a group."""
    shares = np.unique(y, return_counts=True)[1] / len(y)
    return 1 - (shares**2).sum()


def questions(X, min_leaf):
    """Yield every allowed question as (feature, threshold, rows that say yes)."""
    for feature in range(X.shape[1]):
        values = sorted(set(X[:, feature].tolist()))
        for low, high in pairwise(values):
            yes = X[:, feature] < high
            if min_leaf <= yes.sum() <= len(X) - min_leaf:
                yield feature, (low + high) / 2, yes


def leaf(answer):
    """Return a tree that is a leaf: a function of a row, its depth, its number of leaves."""
    return (lambda row: answer), 0, 1


def node(feature, threshold, yes, no):
    """Return a tree that asks a question first."""

    def answer(row):
        return (no if row[feature] > threshold else yes)[0](row)

    return answer, 1 + max(yes[1], no[1]), yes[2] + no[2]


def grow(X, y, questions_left, min_leaf):
    """Return the tree for these rows."""
    best, top = None, 1e-9
    if questions_left > 0:
        for feature, threshold, yes in questions(X, min_leaf):
            gain = gini(y) - np.average(
                [gini(y[yes]), gini(y[~yes])], weights=[sum(yes), sum(~yes)]
            )
            if gain > top:
                best, top = (feature, threshold, yes), gain + 1e-9
    if best is None:
        return leaf(max(np.unique(y).tolist(), key=y.tolist().count))
    feature, threshold, yes = best
    parts = [grow(X[side], y[side], questions_left - 1, min_leaf) for side in (yes, ~yes)]
    return node(feature, threshold, *parts)


class Tree:
    """A tree whose nodes are functions."""

    def __init__(self, max_depth, min_leaf):
        self.limits = max_depth, min_leaf

    def fit(self, X, y):
        """Grow the tree, question by question."""
        self.answer, self.depth_, self.leaves_ = grow(X, y, *self.limits)
        return self

    def predict(self, X):
        """Return for each row the answer of the leaf that it reaches."""
        return np.array([self.answer(row) for row in X])

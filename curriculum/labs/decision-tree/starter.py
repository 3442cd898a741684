import numpy as np


def gini(y):
    """Return the Gini impurity of a group."""
    shares = np.unique(y, return_counts=True)[1] / len(y)
    return 1 - (shares**2).sum()


def best_split(X, y):
    """Return (feature, threshold) of the best question, or None if none gains anything."""
    whole, best, top = gini(y), None, 0.0
    for feature, column in enumerate(X.T):
        values = np.unique(column)
        for threshold in (values[:-1] + values[1:]) / 2:
            left = column <= threshold
            share = left.mean()
            gain = whole - share * gini(y[left]) - (1 - share) * gini(y[~left])
            if gain > top + 1e-9:
                best, top = (feature, threshold), gain
    return best


class Tree:
    """A classification tree with a limit on its depth and on the size of its leaves."""

    def __init__(self, max_depth, min_leaf):
        self.max_depth = max_depth
        self.min_leaf = min_leaf

    def fit(self, X, y):
        """Grow the tree, question by question."""
        # TODO: set depth_ and leaves_, too
        return self

    def predict(self, X):
        """Return for each row the answer of the leaf that it reaches."""
        # TODO
        raise NotImplementedError("which way does each row go?")

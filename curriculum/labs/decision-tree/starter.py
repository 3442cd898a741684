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
        self.depth_ = self.leaves_ = 0
        self.tree = self._grow(X, y, 0)
        return self

    def predict(self, X):
        """Return for each row the answer of the leaf that it reaches."""
        return np.array([self._answer(row) for row in X])

    def _grow(self, X, y, depth):
        """Return a leaf, which has an answer, or a question with two smaller trees."""
        self.depth_ = max(self.depth_, depth)
        split = None  # TODO: the best question, unless none is allowed; what about min_leaf?
        if split is None:
            self.leaves_ += 1
            return {"answer": y[0]}  # TODO: whose answer is it?
        feature, threshold = split
        # TODO: grow the two smaller trees, each from its own rows
        return {"feature": feature, "threshold": threshold, "yes": None, "no": None}

    def _answer(self, row):
        tree = self.tree
        # TODO: as long as the tree is a question, go on with one of its two trees
        return tree["answer"]

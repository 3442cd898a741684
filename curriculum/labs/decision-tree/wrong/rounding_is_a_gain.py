"""Your tree asks questions that gain nothing. Where both sides have the same shares of every class, the gain is 0, but
computed with floats it may come out as 0.00000000000000003, and that is above 0. A question has to gain more than
0.000000001; less than that is rounding."""

import numpy as np


def gini(y):
    """Return the Gini impurity of a group."""
    shares = np.unique(y, return_counts=True)[1] / len(y)
    return 1 - (shares**2).sum()


def best_split(X, y, min_leaf):
    """Return (feature, threshold) of the best allowed question, or None if none gains anything."""
    whole, best, top = gini(y), None, 0.0
    for feature, column in enumerate(X.T):
        values = np.unique(column)
        for threshold in (values[:-1] + values[1:]) / 2:
            left = column <= threshold
            if min(left.sum(), (~left).sum()) < min_leaf:
                continue
            share = left.mean()
            gain = whole - share * gini(y[left]) - (1 - share) * gini(y[~left])
            if gain > top:
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
        split = best_split(X, y, self.min_leaf) if depth < self.max_depth else None
        if split is None:
            self.leaves_ += 1
            classes, counts = np.unique(y, return_counts=True)
            return {"answer": classes[counts.argmax()]}
        feature, threshold = split
        left = X[:, feature] <= threshold
        yes = self._grow(X[left], y[left], depth + 1)
        no = self._grow(X[~left], y[~left], depth + 1)
        return {"feature": feature, "threshold": threshold, "yes": yes, "no": no}

    def _answer(self, row):
        tree = self.tree
        while "answer" not in tree:
            tree = tree["yes" if row[tree["feature"]] <= tree["threshold"] else "no"]
        return tree["answer"]

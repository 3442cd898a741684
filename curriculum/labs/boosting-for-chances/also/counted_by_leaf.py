import numpy as np


class LogBoost:
    """Adds up whole leaves at a time, and keeps each tree's values in an array by leaf number."""

    def __init__(self, make_tree, stages, rate):
        self.make_tree, self.stages, self.rate = make_tree, stages, rate

    def fit(self, X, y):
        """Start from the share of ones, and let each stage move the scores down the loss."""
        ones = np.count_nonzero(y)
        self.scorers = []
        self.start = float(np.log(ones) - np.log(len(y) - ones))
        F = np.full(y.shape, self.start)
        self.losses_ = [loss(y, F)]
        while len(self.scorers) < self.stages:
            p = 1 / (1 + np.exp(-F))
            tree = self.make_tree()
            tree.fit(X, y - p)
            table = self.rate * table_of(tree.apply(X), y - p, p - p * p)
            self.scorers.append((tree, table))
            F = F + table[tree.apply(X)]
            self.losses_.append(loss(y, F))
        return self

    def scores(self, X):
        """Return the score of each row after all stages."""
        F = np.full(len(X), self.start)
        for tree, table in self.scorers:
            F += table[tree.apply(X)]
        return F

    def predict_proba(self, X):
        """Return the chance of a 1 for each row."""
        return 1 / (1 + np.exp(-self.scores(X)))

    def predict(self, X):
        """Return 1 for each row whose score is at least 0, otherwise 0."""
        return np.where(self.scores(X) >= 0, 1, 0)


def table_of(leaves, residuals, bends):
    above, below = np.bincount(leaves, residuals), np.bincount(leaves, bends)
    return np.divide(above, below, out=np.zeros(len(above)), where=below >= 1e-12)


def loss(y, F):
    # log(1 + e^F) for a 0 and log(1 + e^-F) for a 1
    return float(np.logaddexp(0, np.where(y == 1, -F, F)).mean())

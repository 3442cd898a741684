import numpy as np


class LogBoost:
    """Gradient boosting for the log loss, with small trees of any kind."""

    def __init__(self, make_tree, stages, rate):
        self.make_tree = make_tree
        self.stages = stages
        self.rate = rate

    def fit(self, X, y):
        """Start from the share of ones, and let each stage move the scores down the loss."""
        self.start, self.grown = 0.0, []  # TODO: which score belongs to the share of ones?
        scores = np.full(len(y), self.start)
        self.losses_ = [log_loss(y, scores)]
        for _ in range(self.stages):
            # TODO: fit a tree to the residuals, and give each of its leaves a value
            tree = self.make_tree().fit(X, y)
            values = dict.fromkeys(tree.apply(X).tolist(), 0.0)  # leaf -> value
            self.grown.append((tree, values))
            scores = scores + self.rate * said(tree, values, X)
            self.losses_.append(log_loss(y, scores))
        return self

    def predict_proba(self, X):
        """Return the chance of a 1 for each row."""
        # TODO: the start, the trees and the curve
        return np.full(len(X), 0.5)

    def predict(self, X):
        """Return 1 for each row whose chance is at least one half, otherwise 0."""
        return (self.predict_proba(X) >= 0.5).astype(int)


def said(tree, values, X):
    """Return for each row the value of its leaf."""
    return np.array([values[leaf] for leaf in tree.apply(X).tolist()])


def chance(scores):
    """Return the chances that belong to these scores."""
    return 0.5 * (1 + np.tanh(scores / 2))


def log_loss(y, scores):
    """Return the mean log loss."""
    return float((np.logaddexp(0, scores) - y * scores).mean())

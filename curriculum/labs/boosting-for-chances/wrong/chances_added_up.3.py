import numpy as np


class LogBoost:
    """Gradient boosting for the log loss, with small trees of any kind."""

    def __init__(self, make_tree, stages, rate):
        self.make_tree = make_tree
        self.stages = stages
        self.rate = rate

    def fit(self, X, y):
        """Start from the share of ones, and let each stage move the scores down the loss."""
        share = y.mean()
        self.start, self.grown = np.log(share / (1 - share)), []
        scores = np.full(len(y), self.start)
        self.losses_ = [log_loss(y, scores)]
        for _ in range(self.stages):
            p = chance(scores)
            tree = self.make_tree().fit(X, y - p)
            values = leaf_values(tree.apply(X), y - p, p * (1 - p))
            self.grown.append((tree, values))
            scores = scores + self.rate * said(tree, values, X)
            self.losses_.append(log_loss(y, scores))
        return self

    def predict_proba(self, X):
        """Return the chance of a 1 for each row."""
        steps = [self.rate * said(tree, values, X) for tree, values in self.grown]
        return chance(self.start) + np.sum(steps, axis=0)

    def predict(self, X):
        """Return 1 for each row whose chance is at least one half, otherwise 0."""
        return (self.predict_proba(X) >= 0.5).astype(int)


def leaf_values(leaves, residuals, bends):
    """Return a dict: number of a leaf -> how far its rows move; 0 where the loss is flat."""
    values = {}
    for leaf in set(leaves.tolist()):
        here = leaves == leaf
        flat = bends[here].sum() < 1e-12
        values[leaf] = 0.0 if flat else residuals[here].sum() / bends[here].sum()
    return values


def said(tree, values, X):
    """Return for each row the value of its leaf."""
    return np.array([values[leaf] for leaf in tree.apply(X).tolist()])


def chance(scores):
    """Return the chances that belong to these scores."""
    return 0.5 * (1 + np.tanh(scores / 2))


def log_loss(y, scores):
    """Return the mean log loss."""
    return float((np.logaddexp(0, scores) - y * scores).mean())

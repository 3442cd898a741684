import math

import numpy as np


class Leaf:
    """What a leaf knows of its rows, added up row by row."""

    def __init__(self):
        self.left_over = self.bend = 0.0

    def add(self, y, p):
        self.left_over += y - p
        self.bend += p * (1 - p)

    @property
    def value(self):
        return 0.0 if self.bend < 1e-12 else self.left_over / self.bend


class LogBoost:
    """Keeps a list of trees with their leaves, and goes from row to row."""

    def __init__(self, make_tree, stages, rate):
        self.make_tree, self.stages, self.rate = make_tree, stages, rate

    def fit(self, X, y):
        """Start from the share of ones, and let each stage move the scores down the loss."""
        share = sum(y.tolist()) / len(y)
        self.first, self.stack = math.log(share) - math.log1p(-share), []
        self.losses_ = [self._loss(X, y)]
        for _ in range(self.stages):
            chances = self.predict_proba(X)
            tree, leaves = self.make_tree().fit(X, y - chances), {}
            for leaf, answer, p in zip(tree.apply(X).tolist(), y, chances, strict=True):
                leaves.setdefault(leaf, Leaf()).add(answer, p)
            self.stack.append((tree, leaves))
            self.losses_.append(self._loss(X, y))
        return self

    def predict_proba(self, X):
        """Return the chance of a 1 for each row."""
        return np.array([1 / (1 + math.exp(-score)) for score in self._scores(X)])

    def predict(self, X):
        """Return 1 for each row whose chance is at least one half, otherwise 0."""
        return np.array([int(p >= 0.5) for p in self.predict_proba(X)])

    def _scores(self, X):
        scores = np.full(len(X), self.first)
        for tree, leaves in self.stack:
            scores += [self.rate * leaves[leaf].value for leaf in tree.apply(X).tolist()]
        return scores.tolist()

    def _loss(self, X, y):
        signed = np.where(y == 1, -1, 1) * self._scores(X)
        return float(np.logaddexp(0, signed).mean())

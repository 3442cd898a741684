"""You take one neighbour too few: a slice [0:k-1] or a start at rank 1 leaves k - 1 of them.
With k = 1 nobody votes at all. A slice [:k] holds k items."""

import numpy as np


class KNN:
    def __init__(self, k):
        self.k = k

    def fit(self, X, y):
        self.X, self.y = np.array(X, dtype=float), np.array(y)
        return self

    def neighbours(self, X):
        return self._nearest(self._squares(X))

    def predict(self, X):
        return self._votes(self.neighbours(X))

    def predict_left_out(self):
        squares = self._squares(self.X)
        np.fill_diagonal(squares, np.inf)
        return self._votes(self._nearest(squares))

    def _squares(self, X):
        return ((X[:, np.newaxis] - self.X) ** 2).sum(axis=2)

    def _nearest(self, squares):
        return np.argsort(squares, axis=1, kind="stable")[:, : self.k - 1]

    def _votes(self, rows):
        classes = np.unique(self.y)
        votes = (self.y[rows][:, :, np.newaxis] == classes).sum(axis=1)
        return classes[votes.argmax(axis=1)]

"""You find one neighbour more and throw the nearest away, as if that were always the row
itself. If another known row lies at the same place and stands first, you throw that one away,
and the row votes for itself. Leave the row out by its number, not by its rank."""

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
        order = np.argsort(self._squares(self.X), axis=1, kind="stable")
        return self._votes(order[:, 1 : self.k + 1])

    def _squares(self, X):
        return ((X[:, np.newaxis] - self.X) ** 2).sum(axis=2)

    def _nearest(self, squares):
        return np.argsort(squares, axis=1, kind="stable")[:, : self.k]

    def _votes(self, rows):
        classes = np.unique(self.y)
        votes = (self.y[rows][:, :, np.newaxis] == classes).sum(axis=1)
        return classes[votes.argmax(axis=1)]

"""You add up the absolute differences, as if one could walk only along the axes. The neighbours
are often the same, but not always: (0, 3) is at 3 and (2, 2) at 4 from the origin by your
measure, while the straight distances are 3 and 2.83."""

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
        return np.abs(X[:, np.newaxis] - self.X).sum(axis=2)

    def _nearest(self, squares):
        return np.argsort(squares, axis=1, kind="stable")[:, : self.k]

    def _votes(self, rows):
        classes = np.unique(self.y)
        votes = (self.y[rows][:, :, np.newaxis] == classes).sum(axis=1)
        return classes[votes.argmax(axis=1)]

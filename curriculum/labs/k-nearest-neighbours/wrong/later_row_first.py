"""Of equally near rows you take the one that stands last. In the example the point 3 then asks
row 2 before row 1, and for k = 1 the answer is a instead of b."""

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
        backwards = np.argsort(-squares, axis=1, kind="stable")
        return backwards[:, ::-1][:, : self.k]

    def _votes(self, rows):
        classes = np.unique(self.y)
        votes = (self.y[rows][:, :, np.newaxis] == classes).sum(axis=1)
        return classes[votes.argmax(axis=1)]

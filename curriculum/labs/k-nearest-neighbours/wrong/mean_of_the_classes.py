"""You average the numbers of the classes and round. With 0 and 1 that is a vote. With three
classes it is not: one neighbour of class 0 and one of class 2 do not make a class 1. Count how
often each class occurs."""

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
        return np.argsort(squares, axis=1, kind="stable")[:, : self.k]

    def _votes(self, rows):
        return np.rint(self.y[rows].mean(axis=1)).astype(int)

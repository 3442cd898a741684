"""When two classes have equally many votes you take the one whose member is nearest, as
Counter.most_common does with what it met first. In the example, k = 2, you say b; the contract
says that the class that sorts first wins: a."""

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
        from collections import Counter

        return np.array([Counter(self.y[near].tolist()).most_common(1)[0][0] for near in rows])

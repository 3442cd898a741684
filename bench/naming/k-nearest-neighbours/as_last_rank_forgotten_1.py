from collections import Counter

import numpy as np


class KNN:
    def __init__(self, k):
        self.k = k

    def fit(self, X, y):
        self.X = np.array(X, dtype=float)
        self.y = np.array(y)
        return self

    def _vote(self, classes):
        counts = Counter(classes.tolist())
        return min(counts, key=lambda c: (-counts[c], c))

    def neighbours(self, X):
        X = np.asarray(X, dtype=float)
        order = []
        for row in X:
            far = ((self.X - row) ** 2).sum(axis=1)
            order.append(np.argsort(far, kind="stable")[: self.k - 1])
        return np.array(order)

    def predict(self, X):
        return np.array([self._vote(self.y[near]) for near in self.neighbours(X)])

    def predict_left_out(self):
        answers = []
        for i in range(len(self.X)):
            others = np.arange(len(self.X)) != i
            part = KNN(self.k).fit(self.X[others], self.y[others])
            answers.append(part.predict(self.X[i : i + 1])[0])
        return np.array(answers)

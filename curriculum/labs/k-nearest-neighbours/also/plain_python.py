import math
from collections import Counter

import numpy as np


class KNN:
    """One question after the other, with Python's own sort, which is stable."""

    def __init__(self, k):
        self.k = k

    def fit(self, X, y):
        """Keep the known rows."""
        self.rows, self.classes = X.tolist(), y.tolist()
        return self

    def neighbours(self, X):
        """Return for each row the numbers of the k nearest known rows, nearest first."""
        return np.array([self._nearest(x, range(len(self.rows))) for x in X.tolist()])

    def predict(self, X):
        """Return for each row the class with the most votes."""
        return np.array([self._winner(near) for near in self.neighbours(X)])

    def predict_left_out(self):
        """Return for each known row the class that the other known rows give it."""
        numbers = range(len(self.rows))
        answers = []
        for i in numbers:
            others = [j for j in numbers if j != i]
            answers.append(self._winner(self._nearest(self.rows[i], others)))
        return np.array(answers)

    def _nearest(self, x, numbers):
        return sorted(numbers, key=lambda j: math.dist(x, self.rows[j]))[: self.k]

    def _winner(self, near):
        votes = Counter(self.classes[j] for j in near)
        return min(votes, key=lambda c: (-votes[c], c))

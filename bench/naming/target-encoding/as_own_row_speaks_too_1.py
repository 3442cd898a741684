import numpy as np


class TargetEncoder:
    def __init__(self, folds, weight):
        self.folds = folds
        self.weight = weight

    def fit(self, x, y):
        self.m = sum(y) / len(y)
        self.table = {}
        for c in set(x):
            answers = [b for a, b in zip(x, y) if a == c]
            top = sum(answers) + self.weight * self.m
            self.table[c] = top / (len(answers) + self.weight)
        return self

    def transform(self, x):
        return np.array([self.table.get(c, self.m) for c in x], dtype=float)

    def fit_transform(self, x, y):
        self.fit(x, y)
        return self.transform(x)

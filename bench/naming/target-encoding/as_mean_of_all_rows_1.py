import numpy as np


class TargetEncoder:
    def __init__(self, folds, weight):
        self.folds = folds
        self.weight = weight

    def numbers(self, x, y, m):
        table = {}
        for c in x.unique():
            own = y[x == c]
            table[c] = (own.sum() + self.weight * m) / (len(own) + self.weight)
        return table

    def fit(self, x, y):
        self.m = y.mean()
        self.table = self.numbers(x, y, self.m)
        return self

    def transform(self, x):
        return np.array([self.table.get(c, self.m) for c in x])

    def fit_transform(self, x, y):
        self.fit(x, y)
        fold = np.arange(len(x)) % self.folds
        out = np.zeros(len(x))
        for k in range(self.folds):
            table = self.numbers(x[fold != k], y[fold != k], self.m)
            out[fold == k] = [table.get(c, self.m) for c in x[fold == k]]
        return out

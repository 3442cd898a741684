import numpy as np


class TargetEncoder:
    def __init__(self, folds, weight):
        self.folds = folds
        self.weight = weight

    def fit(self, x, y):
        self.m = y.mean()
        self.table = {}
        for c in x.unique():
            own = y[x == c]
            self.table[c] = (own.sum() + self.weight * self.m) / (len(own) + self.weight)
        return self

    def transform(self, x):
        return np.array([self.table.get(c, self.m) for c in x])

    def fit_transform(self, x, y):
        fold = np.arange(len(x)) * self.folds // len(x)
        out = np.zeros(len(x))
        for k in range(self.folds):
            out[fold == k] = self.fit(x[fold != k], y[fold != k]).transform(x[fold == k])
        self.fit(x, y)
        return out

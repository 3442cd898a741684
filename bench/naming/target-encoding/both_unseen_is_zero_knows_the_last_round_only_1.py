import numpy as np


class TargetEncoder:
    def __init__(self, folds, weight):
        self.folds = folds
        self.weight = weight

    def fit(self, x, y):
        m, g = y.mean(), y.groupby(x)
        self.table = ((g.sum() + self.weight * m) / (g.count() + self.weight)).to_dict()
        return self

    def transform(self, x):
        return np.array([self.table.get(c, 0) for c in x], dtype=float)

    def fit_transform(self, x, y):
        fold = np.arange(len(x)) % self.folds
        out = np.zeros(len(x))
        for k in range(self.folds):
            out[fold == k] = self.fit(x[fold != k], y[fold != k]).transform(x[fold == k])
        return out

import numpy as np


class TargetEncoder:
    def __init__(self, folds, weight):
        self.folds = folds
        self.weight = weight

    def fit(self, x, y):
        self.m = y.mean()
        self.table = y.groupby(x).mean().to_dict()
        return self

    def transform(self, x):
        return np.array([self.table.get(c, self.m) for c in x], dtype=float)

    def fit_transform(self, x, y):
        return self.fit(x, y).transform(x)

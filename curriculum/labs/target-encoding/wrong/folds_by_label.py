"""You deal the rows out by the label in the index. Labels can be anything, such as customer numbers,
and they do not say in which place a row stands. Row i is counted by place, from 0:
`np.arange(len(x)) % folds`."""

import numpy as np


class TargetEncoder:
    def __init__(self, folds, weight):
        self.folds, self.weight = folds, weight

    def fit(self, x, y):
        self.mean_ = y.mean()
        rows = y.groupby(x)
        self.numbers_ = (rows.sum() + self.weight * self.mean_) / (rows.size() + self.weight)
        return self

    def transform(self, x):
        return x.map(self.numbers_).fillna(self.mean_).to_numpy()

    def fit_transform(self, x, y):
        fold, answer = x.index.to_numpy() % self.folds, np.empty(len(x))
        for k in range(self.folds):
            if (fold != k).any() and (fold == k).any():
                self.fit(x[fold != k], y[fold != k])
                answer[fold == k] = self.transform(x[fold == k])
        self.fit(x, y)
        return answer

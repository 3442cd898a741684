"""Sums and counts of your training rows come from the other folds, but the overall mean comes from
all rows, their own included. Row 5 then gets 3/6, to which its own answer contributed, instead of
1/3. The leak is small and real: everything in the formula must come from the other folds."""

import numpy as np


class TargetEncoder:
    def __init__(self, folds, weight):
        self.folds, self.weight = folds, weight

    def fit(self, x, y):
        return self._fit(x, y, y.mean())

    def _fit(self, x, y, mean):
        self.mean_ = mean
        rows = y.groupby(x)
        self.numbers_ = (rows.sum() + self.weight * mean) / (rows.size() + self.weight)
        return self

    def transform(self, x):
        return x.map(self.numbers_).fillna(self.mean_).to_numpy()

    def fit_transform(self, x, y):
        fold, answer = np.arange(len(x)) % self.folds, np.empty(len(x))
        for k in range(self.folds):
            self._fit(x[fold != k], y[fold != k], y.mean())
            answer[fold == k] = self.transform(x[fold == k])
        self.fit(x, y)
        return answer

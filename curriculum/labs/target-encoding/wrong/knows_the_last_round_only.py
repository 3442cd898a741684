"""After `fit_transform` your encoder knows what the last round of the loop has left: the rows of all
folds but one. Later customers get numbers from two thirds of the rows, or half of them; Bonn, whose
only row is in the last fold, is unknown. After the loop, fit once more to all rows."""

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
        fold, answer = np.arange(len(x)) % self.folds, np.empty(len(x))
        for k in range(self.folds):
            self.fit(x[fold != k], y[fold != k])
            answer[fold == k] = self.transform(x[fold == k])
        return answer

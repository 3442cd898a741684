"""A category that was not seen gets 0 in your program. That says: nobody from there will ever buy.
Nothing is known about it but what is known about everybody: the overall mean of the rows that
speak, 1/3 for row 5."""

import numpy as np


class TargetEncoder:
    def __init__(self, folds, weight):
        self.folds, self.weight = folds, weight

    def fit(self, x, y):
        rows = y.groupby(x)
        self.numbers_ = (rows.sum() + self.weight * y.mean()) / (rows.size() + self.weight)
        return self

    def transform(self, x):
        return x.map(self.numbers_).fillna(0).to_numpy()

    def fit_transform(self, x, y):
        fold, answer = np.arange(len(x)) % self.folds, np.empty(len(x))
        for k in range(self.folds):
            self.fit(x[fold != k], y[fold != k])
            answer[fold == k] = self.transform(x[fold == k])
        self.fit(x, y)
        return answer

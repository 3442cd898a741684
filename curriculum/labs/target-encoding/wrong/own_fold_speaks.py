"""You swapped the two sides: each row gets its number from the rows of its *own* fold, itself among
them. With two folds row 5 hears rows 1, 3 and 5: Bonn 1, its own answer. Let the other folds speak,
`fold != k`, and write beside the rows of fold k."""

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
            self.fit(x[fold == k], y[fold == k])
            answer[fold == k] = self.transform(x[fold == k])
        self.fit(x, y)
        return answer

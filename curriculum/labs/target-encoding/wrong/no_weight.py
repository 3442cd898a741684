"""Your numbers are the plain means of the categories, whatever `weight` is. Bonn, one customer who
bought, gets 1, as if everybody there bought. Add `weight` imaginary rows with the overall mean: with
weight 2 Bonn gets (1 + 1) / (1 + 2) = 0.667."""

import numpy as np


class TargetEncoder:
    def __init__(self, folds, weight):
        self.folds, self.weight = folds, weight

    def fit(self, x, y):
        self.mean_ = y.mean()
        self.numbers_ = y.groupby(x).mean()
        return self

    def transform(self, x):
        return x.map(self.numbers_).fillna(self.mean_).to_numpy()

    def fit_transform(self, x, y):
        fold, answer = np.arange(len(x)) % self.folds, np.empty(len(x))
        for k in range(self.folds):
            self.fit(x[fold != k], y[fold != k])
            answer[fold == k] = self.transform(x[fold == k])
        self.fit(x, y)
        return answer

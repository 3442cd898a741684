"""A centre that no point chose becomes nan: the mean of nothing is 0 / 0. From then on every
distance to it is nan, and argmin takes nan for the smallest, so in the next round all points
choose it. The third centre at 50 should have stayed at 50."""

import numpy as np


class KMeans:
    def __init__(self, start, max_rounds):
        self.start = start
        self.max_rounds = max_rounds

    def fit(self, X):
        self.centers_ = np.array(self.start, dtype=float)
        for done in range(1, self.max_rounds + 1):
            before, labels = self.centers_, self.predict(X)
            self.centers_ = np.array([X[labels == k].mean(axis=0) for k in range(len(before))])
            self.rounds_ = done
            if np.array_equal(self.centers_, before):
                break
        self.labels_ = self.predict(X)
        self.inertia_ = float(self._squares(X).min(axis=1).sum())
        return self

    def predict(self, X):
        return self._squares(X).argmin(axis=1)

    def _squares(self, X):
        return ((X[:, None] - self.centers_) ** 2).sum(axis=2)

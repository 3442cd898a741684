"""Your labels and your inertia were taken before the centres moved for the last time. While the
centres stand still nobody can tell, but with max_rounds = 1 the example ends at 0 and 8.4, and
your inertia, 312, is that of 0 and 2. Ask for the nearest centres once more at the end."""

import numpy as np


class KMeans:
    def __init__(self, start, max_rounds):
        self.start = start
        self.max_rounds = max_rounds

    def fit(self, X):
        self.centers_ = np.array(self.start, dtype=float)
        for done in range(1, self.max_rounds + 1):
            before = self.centers_.copy()
            self.labels_ = self.predict(X)
            self.inertia_ = float(self._squares(X).min(axis=1).sum())
            for k in np.unique(self.labels_):
                self.centers_[k] = X[self.labels_ == k].mean(axis=0)
            self.rounds_ = done
            if np.array_equal(self.centers_, before):
                break
        return self

    def predict(self, X):
        return self._squares(X).argmin(axis=1)

    def _squares(self, X):
        return ((X[:, None] - self.centers_) ** 2).sum(axis=2)

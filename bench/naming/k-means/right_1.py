import numpy as np


class KMeans:
    def __init__(self, start, max_rounds):
        self.start = start
        self.max_rounds = max_rounds

    def fit(self, X):
        self.centers_ = np.asarray(self.start).astype(float)
        self.rounds_, moved = 0, True
        while moved and self.rounds_ < self.max_rounds:
            who = self.predict(X)
            new = np.stack(
                [X[who == k].mean(axis=0) if (who == k).any() else c
                 for k, c in enumerate(self.centers_)]
            )
            moved = bool((new != self.centers_).any())
            self.centers_ = new
            self.rounds_ += 1
        self.labels_ = self.predict(X)
        self.inertia_ = float(((X - self.centers_[self.labels_]) ** 2).sum())
        return self

    def predict(self, X):
        return np.argmin([((X - c) ** 2).sum(axis=1) for c in self.centers_], axis=0)

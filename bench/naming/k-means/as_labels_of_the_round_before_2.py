import numpy as np


class KMeans:
    def __init__(self, start, max_rounds):
        self.start, self.max_rounds = start, max_rounds

    def fit(self, X):
        self.centers_ = np.array(self.start, float)
        self.rounds_ = 0
        moved = True
        while moved and self.rounds_ < self.max_rounds:
            self.rounds_ += 1
            self.labels_ = self.predict(X)
            new = self.centers_.copy()
            for k in np.unique(self.labels_):
                new[k] = X[self.labels_ == k].mean(axis=0)
            moved = bool((new != self.centers_).any())
            self.centers_ = new
        self.inertia_ = float(((X - self.centers_[self.labels_]) ** 2).sum())
        return self

    def predict(self, X):
        return ((X[:, None] - self.centers_) ** 2).sum(axis=2).argmin(axis=1)

import numpy as np


class KMeans:
    def __init__(self, start, max_rounds):
        self.start, self.max_rounds = start, max_rounds

    def fit(self, X):
        self.centers_ = np.array(self.start, float)
        who = self.predict(X)
        for k in np.unique(who):
            self.centers_[k] = X[who == k].mean(axis=0)
        self.rounds_ = 1
        self.labels_ = self.predict(X)
        self.inertia_ = float(np.linalg.norm(X - self.centers_[self.labels_], axis=1).sum())
        return self

    def predict(self, X):
        return ((X[:, None] - self.centers_) ** 2).sum(axis=2).argmin(axis=1)

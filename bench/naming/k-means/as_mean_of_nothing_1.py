import numpy as np


class KMeans:
    def __init__(self, start, max_rounds):
        self.start, self.max_rounds = start, max_rounds

    def fit(self, X):
        self.centers_ = np.array(self.start, float)
        self.rounds_ = 0
        while self.rounds_ < self.max_rounds:
            self.rounds_ += 1
            old = self.centers_
            who = self.predict(X)
            new = np.zeros(old.shape)
            for k in range(len(old)):
                new[k] = X[who == k].sum(axis=0) / np.sum(who == k)
            self.centers_ = new
            if (new == old).all():
                break
        self.labels_ = self.predict(X)
        self.inertia_ = float(((X - self.centers_[self.labels_]) ** 2).sum())
        return self

    def predict(self, X):
        return np.linalg.norm(X[:, None] - self.centers_, axis=2).argmin(axis=1)

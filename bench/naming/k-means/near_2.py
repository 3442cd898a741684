import numpy as np


class KMeans:
    def __init__(self, start, max_rounds):
        self.start, self.max_rounds = start, max_rounds

    def fit(self, X):
        self.centers_ = np.array(self.start, float)
        for i in range(1, self.max_rounds + 1):
            old = self.centers_.copy()
            who = self.predict(X)
            for k in np.unique(who):
                self.centers_[k] = X[who == k].mean(axis=0)
            self.rounds_ = i
            if (old == self.centers_).all():
                break
        self.labels_ = self.predict(X)
        self.inertia_ = float(((X - self.centers_[self.labels_]) ** 2).mean())
        return self

    def predict(self, X):
        return ((X[:, None] - self.centers_) ** 2).sum(axis=2).argmin(axis=1)

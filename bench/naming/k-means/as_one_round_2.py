import numpy as np


class KMeans:
    def __init__(self, start, max_rounds):
        self.start, self.max_rounds = start, max_rounds

    def fit(self, X):
        self.centers_ = np.array(self.start, float)
        for i in range(self.max_rounds):
            who = self.predict(X)
            for k in set(who.tolist()):
                self.centers_[k] = X[who == k].mean(axis=0)
            self.rounds_ = i + 1
            self.labels_ = self.predict(X)
            self.inertia_ = float(((X - self.centers_[self.labels_]) ** 2).sum())
            return self

    def predict(self, X):
        return np.array([np.argmin(((self.centers_ - x) ** 2).sum(axis=1)) for x in X])

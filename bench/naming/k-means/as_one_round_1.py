import numpy as np


class KMeans:
    def __init__(self, start, max_rounds):
        self.start, self.max_rounds = start, max_rounds

    def fit(self, X):
        c = np.array(self.start, float)
        self.centers_ = c
        who = self.predict(X)
        new = c.copy()
        for k in range(len(c)):
            mine = X[who == k]
            if len(mine) > 0:
                new[k] = mine.mean(axis=0)
        self.centers_ = new
        self.rounds_ = 1
        self.labels_ = self.predict(X)
        self.inertia_ = float(((X - new[self.labels_]) ** 2).sum())
        return self

    def predict(self, X):
        d = [((X - c) ** 2).sum(axis=1) for c in self.centers_]
        return np.argmin(d, axis=0)

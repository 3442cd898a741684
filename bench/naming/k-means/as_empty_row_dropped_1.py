import numpy as np


class KMeans:
    def __init__(self, start, max_rounds):
        self.start, self.max_rounds = start, max_rounds

    def fit(self, X):
        self.centers_ = np.array(self.start, float)
        for i in range(1, self.max_rounds + 1):
            who = self.predict(X)
            new = []
            for k in range(len(self.centers_)):
                points = X[who == k]
                if len(points):
                    new.append(points.mean(axis=0))
            new = np.array(new)
            self.rounds_ = i
            same = np.array_equal(new, self.centers_)
            self.centers_ = new
            if same:
                break
        self.labels_ = self.predict(X)
        self.inertia_ = float(((X - self.centers_[self.labels_]) ** 2).sum())
        return self

    def predict(self, X):
        return ((X[:, None] - self.centers_) ** 2).sum(axis=2).argmin(axis=1)

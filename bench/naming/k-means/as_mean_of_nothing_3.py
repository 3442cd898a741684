import numpy as np


class KMeans:
    def __init__(self, start, max_rounds):
        self.start, self.max_rounds = start, max_rounds

    def fit(self, X):
        centers = [[float(v) for v in row] for row in self.start]
        for i in range(1, self.max_rounds + 1):
            groups = [[] for _ in centers]
            for x in X.tolist():
                groups[nearest(x, centers)].append(x)
            new = [[sum(v) / len(g) for v in zip(*g)] for g in groups]
            self.rounds_ = i
            same = new == centers
            centers = new
            if same:
                break
        self.centers_ = np.array(centers)
        self.labels_ = self.predict(X)
        self.inertia_ = float(((X - self.centers_[self.labels_]) ** 2).sum())
        return self

    def predict(self, X):
        return np.array([nearest(x, self.centers_.tolist()) for x in X.tolist()])


def nearest(x, centers):
    d = [sum((a - b) ** 2 for a, b in zip(x, c)) for c in centers]
    return d.index(min(d))

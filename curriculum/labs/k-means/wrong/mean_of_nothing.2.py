import numpy as np


def nearest(x, centers):
    squares = [sum((a - b) ** 2 for a, b in zip(x, center)) for center in centers]
    return squares.index(min(squares))


class KMeans:
    def __init__(self, start, max_rounds):
        self.start = start
        self.max_rounds = max_rounds

    def fit(self, X):
        centers = np.array(self.start, dtype=float).tolist()
        for done in range(1, self.max_rounds + 1):
            groups = [[] for _ in centers]
            for x in X.tolist():
                groups[nearest(x, centers)].append(x)
            before, centers = centers, [[sum(c) / len(c) for c in zip(*group)] for group in groups]
            self.rounds_ = done
            if centers == before:
                break
        self.centers_ = np.array(centers)
        self.labels_ = self.predict(X)
        self.inertia_ = float(((X - self.centers_[self.labels_]) ** 2).sum())
        return self

    def predict(self, X):
        return np.array([nearest(x, self.centers_.tolist()) for x in X.tolist()])

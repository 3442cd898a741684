import numpy as np


class KMeans:
    def __init__(self, start, max_rounds):
        self.start, self.max_rounds = start, max_rounds

    def fit(self, X):
        c = np.array(self.start, float)
        for i in range(1, self.max_rounds + 1):
            who = assign(X, c)
            new = c.copy()
            for k in np.unique(who):
                new[k] = X[who == k].mean(axis=0)
            self.rounds_ = i
            done = np.array_equal(new, c)
            c = new
            if done:
                break
        self.centers_ = c
        self.labels_ = assign(X, c)
        self.inertia_ = 0.0
        for x, k in zip(X, self.labels_):
            self.inertia_ += float(np.sqrt(((x - c[k]) ** 2).sum()))
        return self

    def predict(self, X):
        return assign(X, self.centers_)


def assign(X, c):
    return np.linalg.norm(X[:, None] - c, axis=2).argmin(axis=1)

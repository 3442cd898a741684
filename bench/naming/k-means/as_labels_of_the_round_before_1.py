import numpy as np


class KMeans:
    def __init__(self, start, max_rounds):
        self.start, self.max_rounds = start, max_rounds

    def fit(self, X):
        c = np.array(self.start, float)
        for i in range(1, self.max_rounds + 1):
            d = ((X[:, None] - c) ** 2).sum(axis=2)
            who = d.argmin(axis=1)
            inertia = d.min(axis=1).sum()
            new = np.array([X[who == k].mean(axis=0) if k in who else c[k] for k in range(len(c))])
            stop = (new == c).all()
            c = new
            if stop:
                break
        self.centers_, self.labels_, self.inertia_, self.rounds_ = c, who, float(inertia), i
        return self

    def predict(self, X):
        return ((X[:, None] - self.centers_) ** 2).sum(axis=2).argmin(axis=1)

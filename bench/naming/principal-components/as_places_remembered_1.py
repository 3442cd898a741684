import numpy as np


class PCA:
    def __init__(self, k):
        self.number = k

    def fit(self, X):
        self.mean_ = np.mean(X, axis=0)
        centred = X - self.mean_
        q, r = np.linalg.qr(centred.T)
        left, lengths, right = np.linalg.svd(r.T)
        directions = right @ q.T
        keep = slice(0, self.number)
        self.components_ = directions[keep]
        power = lengths**2
        self.ratios_ = power[keep] / np.sum(np.square(centred))
        self.places = centred @ self.components_.T
        return self

    def transform(self, X):
        return self.places

    def inverse(self, Z):
        return self.mean_ + np.matmul(Z, self.components_)

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
        return self

    def transform(self, X):
        return np.einsum("ij,kj->ik", X - self.mean_, self.components_)

    def inverse(self, Z):
        return np.matmul(Z, self.components_)

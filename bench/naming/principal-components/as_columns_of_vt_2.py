import numpy as np


class PCA:
    def __init__(self, k):
        self.k = k

    def fit(self, X):
        self.mean_ = X.mean(axis=0)
        u, s, v = np.linalg.svd(X - self.mean_, full_matrices=False)
        share = np.square(s) / np.sum(np.square(s))
        self.components_ = v.T[: self.k]
        self.ratios_ = share[: self.k]
        return self

    def transform(self, X):
        return np.dot(X - self.mean_, self.components_.T)

    def inverse(self, Z):
        return np.dot(Z, self.components_) + self.mean_

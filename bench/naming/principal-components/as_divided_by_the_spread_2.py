import numpy as np


class PCA:
    def __init__(self, k):
        self.k = k

    def fit(self, X):
        self.mean_ = X.mean(0)
        D = (X - self.mean_) / X.std(0)
        values, vectors = np.linalg.eigh(D @ D.T)
        order = np.argsort(-values)[: self.k]
        arrows = (D.T @ vectors[:, order]).T
        self.components_ = np.array([a / np.sqrt((a * a).sum()) for a in arrows])
        self.ratios_ = values[order] / values.sum()
        return self

    def transform(self, X):
        return (self.components_ @ (X - self.mean_).T).T

    def inverse(self, Z):
        return np.dot(Z, self.components_) + self.mean_

import numpy as np


class PCA:
    def __init__(self, k):
        self.k = k

    def fit(self, X):
        self.mean_ = X.mean(axis=0)
        scatter = (X - self.mean_).T @ (X - self.mean_)
        values, vectors = np.linalg.eigh(scatter)
        self.components_ = vectors[:, : self.k].T
        self.ratios_ = values[: self.k] / np.sum(values)
        return self

    def transform(self, X):
        return (X - self.mean_) @ self.components_.T

    def inverse(self, Z):
        return Z @ self.components_ + self.mean_

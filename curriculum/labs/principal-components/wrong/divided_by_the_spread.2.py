import numpy as np


class PCA:
    """Describe rows by their places along the k directions in which they differ most."""

    def __init__(self, k):
        self.k = k

    def fit(self, X):
        self.mean_ = X.mean(axis=0)
        self.scale_ = X.std(axis=0)
        _, s, Vt = np.linalg.svd((X - self.mean_) / self.scale_, full_matrices=False)
        self.components_ = Vt[: self.k]
        self.ratios_ = s[: self.k] ** 2 / (s**2).sum()
        return self

    def transform(self, X):
        return (X - self.mean_) / self.scale_ @ self.components_.T

    def inverse(self, Z):
        return (Z @ self.components_) * self.scale_ + self.mean_

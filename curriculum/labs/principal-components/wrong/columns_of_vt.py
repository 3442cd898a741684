"""You take the columns of `Vt` for the directions. NumPy hands the third factor out already turned
round, so the directions are its rows: `Vt[:k]`."""

import numpy as np


class PCA:
    def __init__(self, k):
        self.k = k

    def fit(self, X):
        self.mean_ = X.mean(axis=0)
        _, s, Vt = np.linalg.svd(X - self.mean_, full_matrices=False)
        self.components_ = Vt.T[: self.k]
        self.ratios_ = s[: self.k] ** 2 / (s**2).sum()
        return self

    def transform(self, X):
        return (X - self.mean_) @ self.components_.T

    def inverse(self, Z):
        return Z @ self.components_ + self.mean_

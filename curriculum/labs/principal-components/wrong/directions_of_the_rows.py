"""You take the directions from `U`. Its columns belong to the rows of the table: they say how much of
each component a row holds. A direction has a number for each *column* of the table, and those stand
in `Vt`."""

import numpy as np


class PCA:
    def __init__(self, k):
        self.k = k

    def fit(self, X):
        self.mean_ = X.mean(axis=0)
        U, s, _ = np.linalg.svd(X - self.mean_, full_matrices=False)
        self.components_ = U[: self.k]
        self.ratios_ = s[: self.k] ** 2 / (s**2).sum()
        return self

    def transform(self, X):
        return (X - self.mean_) @ self.components_.T

    def inverse(self, Z):
        return Z @ self.components_ + self.mean_

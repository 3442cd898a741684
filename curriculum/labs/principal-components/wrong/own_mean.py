"""You measure new rows from their own mean. A single row is then always at 0, and the same row gets
another place in every other table. The mean that `fit` found belongs to the model: use `mean_`."""

import numpy as np


class PCA:
    def __init__(self, k):
        self.k = k

    def fit(self, X):
        self.mean_ = X.mean(axis=0)
        _, s, Vt = np.linalg.svd(X - self.mean_, full_matrices=False)
        self.components_ = Vt[: self.k]
        self.ratios_ = s[: self.k] ** 2 / (s**2).sum()
        return self

    def transform(self, X):
        return (X - X.mean(axis=0)) @ self.components_.T

    def inverse(self, Z):
        return Z @ self.components_ + self.mean_

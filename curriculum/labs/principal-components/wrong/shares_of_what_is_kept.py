"""Your shares are shares of the components that are kept. They add up to 1 whatever has been thrown
away: with k = 1 the example has a share of 1.0, and nobody learns that 20 % are lost. Divide by the
sum of all squares."""

import numpy as np


class PCA:
    def __init__(self, k):
        self.k = k

    def fit(self, X):
        self.mean_ = X.mean(axis=0)
        _, s, Vt = np.linalg.svd(X - self.mean_, full_matrices=False)
        self.components_ = Vt[: self.k]
        self.ratios_ = s[: self.k] ** 2 / (s[: self.k] ** 2).sum()
        return self

    def transform(self, X):
        return (X - self.mean_) @ self.components_.T

    def inverse(self, Z):
        return Z @ self.components_ + self.mean_

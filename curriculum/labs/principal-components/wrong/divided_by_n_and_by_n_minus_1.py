"""You divide the squares by n - 1, and the whole by the variance that NumPy divides by n. The shares
then add up to more than 1. Divide both by the same number, or neither: 400 of 500."""

import numpy as np
class PCA:
    def __init__(self, k): self.k = k
    def fit(self, X):
        self.mean_ = X.mean(0)
        U, s, V = np.linalg.svd(X - self.mean_, full_matrices=False)
        self.components_ = V[:self.k]
        self.ratios_ = s[:self.k]**2 / (len(X)-1) / X.var(axis=0).sum()
        return self
    def transform(self, X): return (X - self.mean_) @ self.components_.T
    def inverse(self, Z): return Z @ self.components_ + self.mean_

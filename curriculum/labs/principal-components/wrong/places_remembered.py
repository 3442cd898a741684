"""You keep the places of the rows you were fitted to and hand these out. Asked for other rows, `transform`
then answers with the places of the first rows it has ever seen. Compute the places of the rows you are
given: take `mean_` away, then the dot products."""

import numpy as np
class PCA:
    def __init__(self, k): self.k = k
    def fit(self, X):
        self.mean_ = X.mean(0)
        U, s, V = np.linalg.svd(X - self.mean_, full_matrices=False)
        self.components_ = V[:self.k]
        self.Z = U[:, :self.k] * s[:self.k]
        self.ratios_ = s[:self.k]**2 / (s**2).sum()
        return self
    def transform(self, X): return self.Z[:len(X)]
    def inverse(self, Z): return Z @ self.components_ + self.mean_

import numpy as np


class PCA:
    """Describe rows by their places along the k directions in which they differ most."""

    def __init__(self, k):
        self.k = k

    def fit(self, X):
        self.mean_ = X.mean(axis=0)
        Xc = X - self.mean_
        vals, vecs = np.linalg.eigh(Xc.T @ Xc)
        self.components_ = vecs[:, -self.k:].T
        self.ratios_ = vals[-self.k:] / vals.sum()
        return self

    def transform(self, X):
        """Return the places of the rows along the directions."""
        return (X - self.mean_) @ self.components_.T

    def inverse(self, Z):
        """Return the rows at these places."""
        return Z @ self.components_ + self.mean_

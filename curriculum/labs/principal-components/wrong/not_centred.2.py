import numpy as np


class PCA:
    """Describe rows by their places along the k directions in which they differ most."""

    def __init__(self, k):
        self.k = k

    def fit(self, X):
        """Find the mean and the k directions; return the model itself."""
        self.mean_ = X.mean(axis=0)
        _, s, Vt = np.linalg.svd(X, full_matrices=False)
        self.components_ = Vt[: self.k]
        self.ratios_ = s[: self.k] ** 2 / (s**2).sum()
        return self

    def transform(self, X):
        """Return the places of the rows along the directions."""
        return X @ self.components_.T

    def inverse(self, Z):
        """Return the rows at these places."""
        return Z @ self.components_

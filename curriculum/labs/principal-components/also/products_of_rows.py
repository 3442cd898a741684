"""The way through the rows: eigenvectors of the table of all pairs of rows, if those are fewer."""

import numpy as np


class PCA:
    """Principal components from the smaller one of the two tables of products."""

    def __init__(self, k):
        self.k = k

    def fit(self, X):
        """Find the directions as mixtures of rows, or of columns, whichever are fewer."""
        self.mean_ = np.average(X, axis=0)
        C = X - self.mean_
        n, d = C.shape
        values, vectors = np.linalg.eigh(C @ C.T if n < d else C.T @ C)
        best = np.argsort(values)[::-1][: self.k]
        directions = vectors[:, best].T
        if n < d:
            directions = directions @ C
        self.components_ = directions / np.linalg.norm(directions, axis=1, keepdims=True)
        self.ratios_ = values[best] / np.trace(C.T @ C if d <= n else C @ C.T)
        return self

    def transform(self, X):
        """Return the places of the rows."""
        return X @ self.components_.T - self.components_ @ self.mean_

    def inverse(self, Z):
        """Return the rows at these places."""
        return np.dot(Z, self.components_) + self.mean_

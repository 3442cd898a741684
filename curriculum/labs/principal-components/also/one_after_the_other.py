"""Power iteration: find the best direction, take it out of the rows, look for the next."""

import numpy as np


def best_direction(rows):
    """Return the direction that the rows turn everything towards."""
    arrow = rows[np.argmax((rows**2).sum(axis=1))]
    for _ in range(3000):
        before = arrow / np.linalg.norm(arrow)
        arrow = rows.T @ (rows @ before)
        arrow = arrow / np.linalg.norm(arrow)
        if abs(arrow - before).max() < 1e-14:
            break
    return arrow


class PCA:
    """Principal components, one after the other."""

    def __init__(self, k):
        self.k = k

    def fit(self, X):
        """Find a direction, keep what is across it, and begin again."""
        self.mean_ = X.sum(axis=0) / len(X)
        left = X - self.mean_
        whole = (left**2).sum()
        directions, shares = [], []
        for _ in range(self.k):
            v = best_direction(left)
            directions.append(v)
            shares.append(((left @ v) ** 2).sum() / whole)
            left = left - np.outer(left @ v, v)
        self.components_, self.ratios_ = np.array(directions), np.array(shares)
        return self

    def transform(self, X):
        """Return the places of the rows."""
        return np.array([[v @ (row - self.mean_) for v in self.components_] for row in X])

    def inverse(self, Z):
        """Return the rows at these places."""
        return np.array([self.mean_ + z @ self.components_ for z in Z])

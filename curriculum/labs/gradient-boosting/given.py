"""Small models to boost."""

import numpy as np


class Stump:
    """A tree with one question about column 0, and the mean of the residuals on each side."""

    def fit(self, X, r):
        order = np.argsort(X[:, 0])
        x, sums, n = X[order, 0], np.cumsum(r[order]), np.arange(1, len(r))
        gains = sums[:-1] ** 2 / n + (sums[-1] - sums[:-1]) ** 2 / (len(r) - n)
        i = int(gains.argmax())
        self.threshold = (x[i] + x[i + 1]) / 2
        self.sides = sums[i] / (i + 1), (sums[-1] - sums[i]) / (len(r) - i - 1)
        return self

    def predict(self, X):
        return np.where(X[:, 0] <= self.threshold, *self.sides)


class Plane:
    """Least squares through the origin, on all columns."""

    def fit(self, X, r):
        self.slopes = np.linalg.lstsq(X, r, rcond=None)[0]
        return self

    def predict(self, X):
        return X @ self.slopes


class Timid(Plane):
    """Least squares through the origin, in which no residual counts for more than 1."""

    def fit(self, X, r):
        return super().fit(X, np.clip(r, -1, 1))

import numpy as np


def squared_distances(X, centers):
    """Return the (n, k) table of squared distances between points and centres."""
    return ((X[:, np.newaxis] - centers) ** 2).sum(axis=2)


def moved(centers, X, labels):
    """Return the centres, each at the mean of the points that chose it, if any did."""
    centers = centers.copy()
    for k in np.unique(labels):
        centers[k] = X[labels == k].mean(axis=0)
    return centers


class KMeans:
    """k-means that begins at given centres; a centre that no point chose stays where it is."""

    def __init__(self, start, max_rounds):
        self.start = start
        self.max_rounds = max_rounds

    def fit(self, X):
        """Move the centres until a round moves none of them, or max_rounds are done."""
        self.centers_ = np.array(self.start, dtype=float)
        for done in range(1, self.max_rounds + 1):
            before = self.centers_
            self.centers_ = moved(before, X, self.predict(X))
            self.rounds_ = done
            if np.array_equal(self.centers_, before):
                break
        # The centres may have moved since the points chose: ask again.
        self.labels_ = self.predict(X)
        self.inertia_ = float(squared_distances(X, self.centers_).min(axis=1).sum())
        return self

    def predict(self, X):
        """Return for each point the number of the nearest centre, the first if several are."""
        return squared_distances(X, self.centers_).argmin(axis=1)

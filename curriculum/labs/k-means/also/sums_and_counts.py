import numpy as np


class KMeans:
    """k-means in whole-array steps: sums and counts of each group instead of a loop over groups."""

    def __init__(self, start, max_rounds):
        self.start = start
        self.max_rounds = max_rounds

    def fit(self, X):
        """Move the centres until a round moves none of them, or max_rounds are done."""
        self.centers_, self.rounds_, moving = np.asarray(self.start, dtype=float), 0, True
        while moving and self.rounds_ < self.max_rounds:
            centers = self._means(X)
            moving = bool((centers != self.centers_).any())
            self.centers_ = centers
            self.rounds_ += 1
        self.labels_ = self.predict(X)
        self.inertia_ = float(np.sum((X - self.centers_[self.labels_]) ** 2))
        return self

    def predict(self, X):
        """Return for each point the number of the nearest centre, the first if several are."""
        distances = [np.linalg.norm(X - center, axis=1) for center in self.centers_]
        return np.argmin(distances, axis=0)

    def _means(self, X):
        # One row of chosen for each centre, with a 1 for each point that chose it.
        chosen = np.arange(len(self.centers_))[:, np.newaxis] == self.predict(X)
        counts = chosen.sum(axis=1, keepdims=True)
        return np.where(counts > 0, chosen @ X / np.maximum(counts, 1), self.centers_)

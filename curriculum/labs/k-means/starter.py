import numpy as np


class KMeans:
    """k-means that begins at given centres; a centre that no point chose stays where it is."""

    def __init__(self, start, max_rounds):
        self.start = start
        self.max_rounds = max_rounds

    def fit(self, X):
        """Move the centres until a round moves none of them, or max_rounds are done."""
        # TODO: set centers_, labels_, inertia_ and rounds_
        self.centers_ = np.array(self.start, dtype=float)
        return self

    def predict(self, X):
        """Return for each point the number of the nearest centre."""
        # TODO: the first of them if several are equally near
        raise NotImplementedError("which centre is nearest?")

import numpy as np


class PCA:
    """Describe rows by their places along the k directions in which they differ most."""

    def __init__(self, k):
        self.k = k

    def fit(self, X):
        """Find the mean and the k directions; return the model itself."""
        # TODO: what is the table measured from?
        U, s, Vt = np.linalg.svd(X)
        return self

    def transform(self, X):
        """Return the places of the rows along the directions."""
        raise NotImplementedError("from the mean, along the directions")

    def inverse(self, Z):
        """Return the rows at these places."""
        raise NotImplementedError("and back")

import numpy as np


def zscore(X):
    """Return X with each column brought to mean 0 and standard deviation 1."""
    # Comparing the values is exact; the standard deviation of a constant column may not be 0.
    varies = X.min(axis=0) != X.max(axis=0)
    varying = X[:, varies]
    scores = np.zeros(X.shape)
    scores[:, varies] = (varying - varying.mean(axis=0)) / varying.std(axis=0)
    return scores

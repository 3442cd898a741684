import numpy as np


def zscore(X):
    """Return X with each column brought to mean 0 and standard deviation 1."""
    deviations = X - X.mean(axis=0)
    # Where a column does not vary nothing is divided, and the 0 that stands in out remains.
    return np.divide(
        deviations,
        X.std(axis=0),
        out=np.zeros(X.shape),
        where=np.ptp(X, axis=0) > 0,
    )

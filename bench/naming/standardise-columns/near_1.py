import numpy as np


def zscore(X):
    low, high = X.min(axis=0), X.max(axis=0)
    span = np.where(high > low, high - low, 1)
    return (X - low) / span

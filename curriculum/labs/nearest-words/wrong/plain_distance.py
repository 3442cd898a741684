"""You sort by the distance between the rows as they are. A row with the same direction but another length is
then far away: skyscraper, at 20.4 from flat, comes behind river, which points the other way."""

import numpy as np


def nearest(E, i, k):
    """Return the ids of the k words with the largest cosine with word i, the nearest first."""
    lengths = np.linalg.norm(E, axis=1)  # (V,)
    lengths[lengths == 0] = 1  # a row of zeros keeps the cosine 0
    cosines = E @ E[i] / lengths  # times the length of E[i], which is the same for all
    order = np.argsort(np.linalg.norm(E - E[i], axis=1))
    return [int(j) for j in order if j != i][:k]

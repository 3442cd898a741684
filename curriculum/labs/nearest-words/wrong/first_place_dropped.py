"""You drop the first of the order and take it for the word itself. If another word has the same direction, as
cottage has that of flat, the first may be that one. Leave the word out by its id."""

import numpy as np


def nearest(E, i, k):
    """Return the ids of the k words with the largest cosine with word i, the nearest first."""
    lengths = np.linalg.norm(E, axis=1)  # (V,)
    lengths[lengths == 0] = 1  # a row of zeros keeps the cosine 0
    cosines = E @ E[i] / lengths  # times the length of E[i], which is the same for all
    order = np.argsort(-cosines)
    return [int(j) for j in order][1 : k + 1]

import numpy as np


def nearest(E, i, k):
    """Return the ids of the k words with the largest cosine with word i, the nearest first."""
    scores = E @ E[i]
    return np.argsort(scores)[:k].tolist()  # TODO: which scores, which order, and who is left out?

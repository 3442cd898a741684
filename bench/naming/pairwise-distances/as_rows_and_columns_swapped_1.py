import numpy as np


def pdist2(A, B):
    return np.stack([np.sqrt(((B - a) ** 2).sum(axis=1)) for a in A], axis=1)

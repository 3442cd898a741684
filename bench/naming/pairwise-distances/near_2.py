import numpy as np


def pdist2(A, B):
    return np.array([np.sqrt(((B - a) ** 2).mean(axis=1)) for a in A])

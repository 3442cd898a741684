import numpy as np


def pdist2(A, B):
    return np.array([((B - a) ** 2).sum(axis=1) for a in A])

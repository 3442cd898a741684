import numpy as np


def pdist2(A, B):
    return np.array([np.abs(B - a).sum(axis=1) for a in A])

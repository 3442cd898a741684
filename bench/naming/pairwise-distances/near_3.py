import numpy as np


def pdist2(A, B):
    return np.array([np.abs(B - a).max(axis=1) for a in A])

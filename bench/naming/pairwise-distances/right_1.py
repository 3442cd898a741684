import numpy as np


def pdist2(A, B):
    return np.stack([np.linalg.norm(B - a, axis=1) for a in A])

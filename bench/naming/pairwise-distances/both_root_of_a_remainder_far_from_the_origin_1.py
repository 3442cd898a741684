import numpy as np


def pdist2(A, B):
    return np.sqrt((A**2).sum(axis=1)[:, None] + (B**2).sum(axis=1) - 2 * A @ B.T)

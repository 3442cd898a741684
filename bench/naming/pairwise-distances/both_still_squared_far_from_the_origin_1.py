import numpy as np


def pdist2(A, B):
    D = np.add.outer((A * A).sum(axis=1), (B * B).sum(axis=1)) - 2 * (A @ B.T)
    D[D < 0] = 0.0
    return D

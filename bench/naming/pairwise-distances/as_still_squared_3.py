import numpy as np


def pdist2(A, B):
    D = np.zeros((len(A), len(B)))
    for j in range(A.shape[1]):
        D += (A[:, j][:, None] - B[:, j][None, :]) ** 2
    return D

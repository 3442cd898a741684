import numpy as np


def pdist2(A, B):
    big_a = np.repeat(A[:, None, :], len(B), axis=1)
    big_b = np.repeat(B[None, :, :], len(A), axis=0)
    return np.sqrt(np.sum((big_a - big_b) ** 2, axis=2))

import numpy as np


def pdist2(A, B):
    difference = A[:, None] - B
    return np.linalg.norm(difference, axis=-1)

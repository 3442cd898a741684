import numpy as np


def pdist2(A, B):
    m = A.mean(axis=0)
    A, B = A - m, B - m
    D = np.einsum("ij,ij->i", A, A)[:, None] + np.einsum("ij,ij->i", B, B)[None] - 2 * A.dot(B.T)
    return np.where(D < 0, 0, D)

import numpy as np


def pdist2(A, B):
    a2 = np.einsum("ij,ij->i", A, A)
    b2 = np.einsum("ij,ij->i", B, B)
    D = np.add.outer(a2, b2) - 2 * A @ B.T
    return np.sqrt(np.abs(D))

import numpy as np


def pdist2(A, B):
    a2 = np.sum(A * A, axis=1, keepdims=True)
    b2 = np.sum(B * B, axis=1)
    D = a2 - 2 * np.dot(A, B.T) + b2
    D[D < 0] = 0
    return D**0.5

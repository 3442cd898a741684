import numpy as np


def pdist2(A, B):
    middle = A.mean(axis=0)
    P, Q = A - middle, B - middle
    D = np.add.outer((P * P).sum(1), (Q * Q).sum(1)) - 2 * P @ Q.T
    return D**0.5

import numpy as np


def top_eig(A, start, iters):
    v = np.asarray(start, dtype=float)
    for _ in range(iters):
        v = A.dot(v)
    v = v / np.sqrt((v * v).sum())
    return v.dot(A.dot(v)), v

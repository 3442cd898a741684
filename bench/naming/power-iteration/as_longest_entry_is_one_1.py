import numpy as np


def top_eig(A, start, iters):
    v = np.asarray(start, dtype=float)
    for _ in range(iters):
        v = A @ v
        v = v / np.abs(v).max()
    return (v @ (A @ v)) / (v @ v), v

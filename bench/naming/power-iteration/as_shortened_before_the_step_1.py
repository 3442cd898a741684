import numpy as np


def top_eig(A, start, iters):
    v = np.array(start, dtype=float)
    for _ in range(iters):
        length = np.linalg.norm(v)
        v = A @ (v / length)
    return v @ A @ v / (v @ v), v

import numpy as np


def top_eig(A, start, iters):
    v = np.array(start, dtype=float)
    for _ in range(iters + 1):
        v = A @ v
        v = v / np.linalg.norm(v)
    return v @ A @ v, v

import numpy as np


def top_eig(A, start, iters):
    v = np.array(start, dtype=float)
    for _ in range(iters):
        v = A @ v
        v = v / np.linalg.norm(v)
    return np.trace(A) / len(A), v

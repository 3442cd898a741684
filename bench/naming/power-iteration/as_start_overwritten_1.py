import numpy as np


def top_eig(A, start, iters):
    v = start if start.dtype == float else start.astype(float)
    for _ in range(iters):
        v[:] = A @ v
        v[:] = v / np.linalg.norm(v)
    return v @ A @ v, v.copy()

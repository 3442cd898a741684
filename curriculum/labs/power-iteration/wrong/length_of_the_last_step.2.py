import numpy as np


def top_eig(A, start, iters):
    v = start
    for _ in range(iters):
        v = A @ v
        value = np.linalg.norm(v)
        v = v / value
    return value, v

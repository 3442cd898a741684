import numpy as np


def top_eig(A, start, iters):
    """Return (value, vector): the arrow after iters steps, with length 1, and its stretch."""
    v = start
    for _ in range(iters):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v

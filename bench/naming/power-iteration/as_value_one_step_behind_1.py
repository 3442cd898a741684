import numpy as np


def unit(v):
    return v / np.linalg.norm(v)


def top_eig(A, start, iters):
    v = unit(np.asarray(start, dtype=float))
    for _ in range(iters):
        w = A @ v
        value = float(np.inner(v, w))
        v = unit(w)
    return value, v

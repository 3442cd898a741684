import numpy as np


def top_eig(A, start, iters):
    v = np.array(start, dtype=float)
    v = v / np.linalg.norm(v)
    for _ in range(iters):
        v = A @ v
        v = v / np.sqrt(v @ v)
    return float(np.einsum("i,ij,j", v, A, v)), v

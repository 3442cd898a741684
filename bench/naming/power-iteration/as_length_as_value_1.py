import numpy as np


def top_eig(A, start, iters):
    v = np.array(start, dtype=float)
    for _ in range(iters):
        v = A @ v
        v /= np.sqrt(np.sum(v**2))
    stretched = A @ v
    return float(np.sqrt(stretched @ stretched)), v

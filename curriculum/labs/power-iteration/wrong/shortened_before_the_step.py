"""Your program brings the arrow to the length 1 and then multiplies, so the arrow
that you return has just been stretched: its length is about the eigenvalue, 3, and
not 1. Multiply first and divide by the length afterwards."""

import numpy as np


def top_eig(A, start, iters):
    v = start
    for _ in range(iters):
        v = v / np.linalg.norm(v)
        v = A @ v
    return v @ A @ v / (v @ v), v

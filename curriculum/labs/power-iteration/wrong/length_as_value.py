"""Your program takes the length of A v as the eigenvalue. A length is never
negative: for -A, which makes (-3, -3) out of (1, 1), you answer 3 where -3 was
meant. And before the arrow has settled the length is not the stretch either. The
dot product of v and A v knows the sign."""

import numpy as np


def top_eig(A, start, iters):
    v = start
    for _ in range(iters):
        v = A @ v
        v = v / np.linalg.norm(v)
    return np.linalg.norm(A @ v), v

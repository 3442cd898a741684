"""Your program takes the length by which it divided in the last step as the
eigenvalue. A length is never negative: for -A, which makes (-3, -3) out of (1, 1),
you answer 3 where -3 was meant. It also belongs to the arrow before the last step,
not to the one that you return. Take the dot product of the final v with A v."""

import numpy as np


def top_eig(A, start, iters):
    v = start / np.linalg.norm(start)
    for _ in range(iters):
        v = A @ v
        value = np.linalg.norm(v)
        v = v / value
    return value, v

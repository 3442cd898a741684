"""Your value belongs to the arrow before the last step: after one step from (1, 0)
you return the arrow (2, 1), with length 1, and the stretch 2 of (1, 0), where 2.8
was meant. The error vanishes when the arrow settles, but the two answers should
speak about the same arrow. Compute the stretch after the last step."""

import numpy as np


def top_eig(A, start, iters):
    v = start / np.linalg.norm(start)
    for _ in range(iters):
        w = A @ v
        value = v @ w
        v = w / np.linalg.norm(w)
    return value, v

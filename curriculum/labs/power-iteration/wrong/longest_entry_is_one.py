"""Your vector has 1 as its largest number: (1, 1) where (0.707, 0.707) was meant.
That keeps the numbers small, as it should, but the length of (1, 1) is 1.414.
Divide by the length, the root of the sum of the squares."""

import numpy as np


def top_eig(A, start, iters):
    v = start
    for _ in range(iters):
        v = A @ v
        v = v / np.abs(v).max()
    return v @ A @ v / (v @ v), v

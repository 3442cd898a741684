"""Your program divides by the sum of the numbers, so your vector adds up to 1:
(0.5, 0.5) where (0.707, 0.707) was meant. That is right for probabilities. The
length of an arrow is the root of the sum of the squares; and a sum can be 0 where
no arrow is, as in (1, -1)."""

import numpy as np


def top_eig(A, start, iters):
    v = start
    for _ in range(iters):
        v = A @ v
        v = v / v.sum()
    return v @ A @ v / (v @ v), v

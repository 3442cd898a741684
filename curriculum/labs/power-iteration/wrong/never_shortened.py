"""Your arrow gets longer with every step, or shorter, and is brought to the length
1 only at the end. With the eigenvalue 3 it is too long for a float after some six
hundred steps: `inf`, and then `nan`. With a small eigenvalue it is 0 by then.
Divide by the length after each step; the direction stays the same."""

import numpy as np


def top_eig(A, start, iters):
    v = start
    for _ in range(iters):
        v = A @ v
    v = v / np.linalg.norm(v)
    return v @ A @ v, v

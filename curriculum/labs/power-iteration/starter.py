import numpy as np


def top_eig(A, start, iters):
    """Return (value, vector): the arrow after iters steps, with length 1, and its stretch."""
    v = start
    for _ in range(iters):
        v = A @ v  # TODO: how long is this after a thousand steps?
    value = 1.0  # TODO: how much does A stretch the arrow?
    return value, v

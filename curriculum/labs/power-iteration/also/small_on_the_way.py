import numpy as np


def top_eig(A, start, iters):
    """Return (value, vector): the arrow after iters steps, with length 1, and its stretch."""
    v = np.array(start, dtype=float)
    while iters > 0:
        # Any scale will do on the way: the largest entry becomes 1 or -1.
        v = A @ (v / np.abs(v).max())
        iters -= 1
    stretch = (v @ A @ v) / (v @ v)  # the length cancels
    return stretch, v / np.sqrt(v @ v)

"""Your program keeps the places in an array that was made like the start. If the
start holds whole numbers, that array has room for whole numbers only, and 1.5 is
stored as 1. Say that you want floats: `np.zeros((steps + 1, len(start)))`."""

import numpy as np


def descend(grad, start, rate, steps):
    path = np.zeros((steps + 1, len(start)), dtype=start.dtype)
    path[0] = start
    for t in range(steps):
        w = path[t] - rate * grad(path[t])
        if not np.isfinite(w).all():
            raise ValueError("the path runs away")
        path[t + 1] = w
    return path.astype(float)

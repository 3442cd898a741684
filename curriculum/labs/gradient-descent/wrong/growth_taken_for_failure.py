"""Your program gives up with a ValueError as soon as the gradient is larger than in
the step before. That may be the best of ways: near the top of a hill the slope is
small, further down it is steeper. Only numbers that are not finite are a proof:
`inf` and `nan`."""

import numpy as np


def descend(grad, start, rate, steps):
    w, path, last = start, [start], np.inf
    for _ in range(steps):
        g = grad(w)
        size = np.abs(g).max()
        if not size <= last or np.isinf(size):
            raise ValueError("the path runs away")
        last = size
        w = w - rate * g
        if not np.isfinite(w).all():
            raise ValueError("the path runs away")
        path.append(w)
    return np.array(path, dtype=float)

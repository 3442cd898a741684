"""Your program takes large numbers for a failure. Where large begins depends on the
problem: money in cents, distances between stars. A place near 1e100 is far away and
perfectly finite. `np.isfinite` asks the question that was meant."""

import numpy as np


def descend(grad, start, rate, steps):
    w, path = start, [start]
    for _ in range(steps):
        w = w - rate * grad(w)
        if not np.abs(w).max() < 1e10:
            raise ValueError("the path runs away")
        path.append(w)
    return np.array(path, dtype=float)

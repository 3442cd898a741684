"""Your program goes with the gradient, so it climbs: from 0 the slope is -6, and
you land at -1.5 where 1.5 was meant. The gradient points to where the loss grows
fastest. The way down has a minus: w - rate * g."""

import numpy as np


def descend(grad, start, rate, steps):
    w, path = start, [start]
    for _ in range(steps):
        w = w + rate * grad(w)
        if not np.isfinite(w).all():
            raise ValueError("the path runs away")
        path.append(w)
    return np.array(path, dtype=float)

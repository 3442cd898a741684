"""Your path begins after the first step: 1.5, 2.25, 2.625. The start, 0, is a
place, too: three steps, four places. Put it into the list before the loop."""

import numpy as np


def descend(grad, start, rate, steps):
    w, path = start, []
    for _ in range(steps):
        w = w - rate * grad(w)
        if not np.isfinite(w).all():
            raise ValueError("the path runs away")
        path.append(w)
    return np.array(path, dtype=float)

"""Your program takes the gradient once, at the start, and walks on in that
direction with steps of one length: 0, 1.5, 3, 4.5 where 0, 1.5, 2.25, 2.625 was
meant. It walks through the bottom and up the other side. The slope is another one
at each place: ask for it in every step."""

import numpy as np


def descend(grad, start, rate, steps):
    w, path = start, [start]
    g = grad(start) if steps else 0
    for _ in range(steps):
        w = w - rate * g
        if not np.isfinite(w).all():
            raise ValueError("the path runs away")
        path.append(w)
    return np.array(path, dtype=float)

"""Your program divides the gradient by its length, so every step is as long as the
rate: 0, 0.25, 0.5, 0.75. The steps should shrink where the ground gets flat; with
yours the path never settles. At the bottom the length is 0, and 0 / 0 is `nan`.
Take the gradient as it is."""

import numpy as np


def descend(grad, start, rate, steps):
    w, path = start, [start]
    for _ in range(steps):
        g = grad(w)
        w = w - rate * g / np.linalg.norm(g)
        if not np.isfinite(w).all():
            raise ValueError("the path runs away")
        path.append(w)
    return np.array(path, dtype=float)

import numpy as np


def descend(grad, start, rate, steps):
    w = np.array(start, dtype=float)
    path = [w]
    for _ in range(steps):
        g = np.asarray(grad(w), dtype=float)
        unit = g / np.sqrt((g * g).sum())
        w = w - rate * unit
        if not np.isfinite(w).all():
            raise ValueError("not finite")
        path.append(w)
    return np.array(path)

import numpy as np


def descend(grad, start, rate, steps):
    w = np.array(start, dtype=float)
    path = []
    for _ in range(steps):
        path.append(w)
        g = grad(w)
        w = w - rate * g
        if not (np.isfinite(g).all() and np.isfinite(w).all()):
            raise ValueError("not finite")
    return np.array(path).reshape(len(path), len(start))

import numpy as np


def descend(grad, start, rate, steps):
    w = np.array(start, dtype=float)
    path = [w]
    for _ in range(steps):
        w = w - rate * np.sign(grad(w))
        if not np.isfinite(w).all():
            raise ValueError("not finite")
        path.append(w)
    return np.array(path)

import numpy as np


def descend(grad, start, rate, steps):
    w = np.array(start, dtype=float)
    path = [w]
    for t in range(steps):
        w = w - rate / (t + 1) * grad(w)
        if not np.isfinite(w).all():
            raise ValueError("not finite")
        path.append(w)
    return np.array(path)

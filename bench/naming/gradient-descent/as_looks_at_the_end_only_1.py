import numpy as np


def descend(grad, start, rate, steps):
    w = np.array(start, dtype=float)
    path = [w]
    while len(path) <= steps:
        w = w - rate * grad(w)
        path.append(w)
    table = np.array(path)
    if np.isfinite(table).all():
        return table
    raise ValueError("the path is not finite")

import numpy as np


def descend(grad, start, rate, steps):
    path = np.zeros((steps + 1, len(start)))
    path[0] = start
    for before, after in zip(path[:-1], path[1:], strict=True):
        after[:] = before - rate * np.asarray(grad(before.copy()))
        if not np.isfinite(after).all():
            raise ValueError("not finite")
    return path

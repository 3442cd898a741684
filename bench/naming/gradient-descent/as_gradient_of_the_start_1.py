import numpy as np


def descend(grad, start, rate, steps):
    start = np.array(start, float)
    path = np.empty((steps + 1, start.size))
    path[0] = start
    if steps == 0:
        return path
    direction = rate * np.asarray(grad(start.copy()))
    for t in range(steps):
        path[t + 1] = path[t] - direction
        if not np.all(np.isfinite(path[t + 1])):
            raise ValueError(f"step {t} is not finite")
    return path

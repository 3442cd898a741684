import numpy as np


def descend(grad, start, rate, steps):
    path = np.zeros((steps + 1, len(start)))
    path[0, :] = start
    for t in range(1, steps + 1):
        slope = grad(path[t - 1].copy())
        path[t, :] = path[t - 1] - slope * rate
    return path

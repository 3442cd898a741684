"""Your path goes on after the numbers have left the floats: `inf`, and from the
next step on `nan`. Nobody is told, and with a thousand steps to go a thousand
gradients are computed for nothing. Ask in each step whether all numbers are finite,
and raise ValueError if not."""

import numpy as np


def descend(grad, start, rate, steps):
    w, path = start, [start]
    for _ in range(steps):
        w = w - rate * grad(w)
        path.append(w)
    return np.array(path, dtype=float)

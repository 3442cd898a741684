"""Your path is right, but your program moves the start that it was given: `w =
start` does not copy, both names mean one array, and `w -= ...` changes it. Whoever
called you wanted to begin there again, with another rate. Write `w = w - rate * g`,
which makes a new array."""

import numpy as np


def descend(grad, start, rate, steps):
    w = start
    path = [w.copy()]
    for _ in range(steps):
        w -= rate * grad(w)
        if not np.isfinite(w).all():
            raise ValueError("the path runs away")
        path.append(w.copy())
    return np.array(path, dtype=float)

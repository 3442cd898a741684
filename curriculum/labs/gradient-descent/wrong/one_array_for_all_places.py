"""Your steps are right, but every row of your path is the last place. `w -= ...`
changes the array that is already in the list; you put the same array there each
time. Put a copy into the path, or make a new array in each step: `w = w - rate *
g`."""

import numpy as np


def descend(grad, start, rate, steps):
    w = np.array(start, dtype=float)
    path = [w]
    for _ in range(steps):
        w -= rate * grad(w)
        if not np.isfinite(w).all():
            raise ValueError("the path runs away")
        path.append(w)
    return np.array(path, dtype=float)

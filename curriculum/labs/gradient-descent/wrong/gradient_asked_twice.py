"""Your path is right, but in each step your program asks for the gradient twice,
once to look at it and once to use it. With a slow gradient the training takes twice
as long. Give the first answer a name and use it for both."""

import numpy as np


def descend(grad, start, rate, steps):
    w, path = start, [start]
    for _ in range(steps):
        if not np.isfinite(grad(w)).all():
            raise ValueError("the path runs away")
        w = w - rate * grad(w)
        if not np.isfinite(w).all():
            raise ValueError("the path runs away")
        path.append(w)
    return np.array(path, dtype=float)

"""Your program asks whether the gradient is finite, but not the place to which the
step leads. 1e200 is a finite gradient and 1e200 a finite rate; their product is
not. The place is what you hand back: ask about it. If the gradient is not finite,
the place is not either, so one question is enough."""

import numpy as np


def descend(grad, start, rate, steps):
    w, path = start, [start]
    for _ in range(steps):
        g = grad(w)
        if not np.isfinite(g).all():
            raise ValueError("the path runs away")
        w = w - rate * g
        path.append(w)
    return np.array(path, dtype=float)

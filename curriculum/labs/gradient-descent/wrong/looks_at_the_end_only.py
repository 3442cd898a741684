"""Your program raises the error, but only when all steps are done. The path of the
lesson runs away slowly and then is lost at once; whoever asked for ten thousand
steps waits for all of them, each with a gradient that is `nan`. Ask inside the
loop, after each step."""

import numpy as np


def descend(grad, start, rate, steps):
    w, path = start, [start]
    for _ in range(steps):
        w = w - rate * grad(w)
        path.append(w)
    path = np.array(path, dtype=float)
    if not np.isfinite(path).all():
        raise ValueError("the path runs away")
    return path

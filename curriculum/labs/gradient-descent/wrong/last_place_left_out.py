"""Your path ends before the last step: 0, 1.5, 2.25. The place that the third step
leads to, 2.625, is computed and thrown away. Append after the step, and the start
before the loop."""

import numpy as np


def descend(grad, start, rate, steps):
    w, path = start, []
    for _ in range(steps):
        path.append(w)
        w = w - rate * grad(w)
        if not np.isfinite(w).all():
            raise ValueError("the path runs away")
    return np.array(path, dtype=float)

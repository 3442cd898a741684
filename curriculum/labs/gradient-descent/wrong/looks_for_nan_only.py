"""Your program looks for `nan` and lets `inf` pass. In a path that runs away `inf`
comes first, and `nan` one step later, from inf - inf; if no step is left, or the
other numbers stay finite, nobody notices. `np.isfinite` is false for all three:
`inf`, `-inf` and `nan`."""

import numpy as np


def descend(grad, start, rate, steps):
    w, path = start, [start]
    for _ in range(steps):
        w = w - rate * grad(w)
        if np.isnan(w).any():
            raise ValueError("the path runs away")
        path.append(w)
    return np.array(path, dtype=float)

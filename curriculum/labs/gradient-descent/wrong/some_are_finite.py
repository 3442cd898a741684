"""Your program raises the error only if *no* number is finite. One weight that has
run away is enough to spoil a model. `any` asks whether at least one is finite;
`all` is what was meant."""

import numpy as np


def descend(grad, start, rate, steps):
    w, path = start, [start]
    for _ in range(steps):
        w = w - rate * grad(w)
        if not np.isfinite(w).any():
            raise ValueError("the path runs away")
        path.append(w)
    return np.array(path, dtype=float)

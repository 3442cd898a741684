import numpy as np


def descend(grad, start, rate, steps):
    w = np.asarray(start, dtype=float)
    rows = [w.tolist()]
    for _ in range(steps):
        w = w + rate * grad(w)
        if not np.isfinite(w).all():
            raise ValueError("ran away")
        rows.append(w.tolist())
    return np.array(rows)

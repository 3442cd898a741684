import numpy as np


def descend(grad, start, rate, steps):
    """Return the path of gradient descent, (steps + 1, d): the start, then a row for each step."""
    path = [start]
    for _ in range(steps):
        w = path[-1] - rate * grad(path[-1])
        # A gradient that is not finite makes the place so, too: one question is enough.
        if not np.isfinite(w).all():
            raise ValueError(f"step {len(path)} leads nowhere: try a smaller rate than {rate}")
        path.append(w)
    return np.array(path, dtype=float)

import numpy as np


def descend(grad, start, rate, steps):
    w = np.asarray(start)
    if w.dtype.kind != "f":
        w = w.astype(float)
    path = [w.copy()]
    for _ in range(steps):
        g = grad(w.copy())
        np.subtract(w, rate * g, out=w)
        if not np.isfinite(w).all():
            raise ValueError("not finite")
        path.append(w.copy())
    return np.array(path)

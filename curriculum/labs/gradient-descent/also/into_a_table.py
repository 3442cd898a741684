import numpy as np


def descend(grad, start, rate, steps):
    """Return the path of gradient descent, (steps + 1, d): the start, then a row for each step."""
    path = np.empty((steps + 1, len(start)))
    path[0] = start
    for t, w in enumerate(path[:-1]):  # w is a view of row t, which the step before has filled
        g = grad(w.copy())
        if np.isinf(g).any() or np.isnan(g).any():
            raise ValueError("the gradient is not finite")
        path[t + 1] = w - rate * g
        if np.isinf(path[t + 1]).any():
            raise ValueError("the step is too long for a float")
    return path

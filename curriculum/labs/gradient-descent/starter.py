import numpy as np


def descend(grad, start, rate, steps):
    """Return the path of gradient descent, (steps + 1, d): the start, then a row for each step."""
    path = [start]
    for _ in range(steps):
        path.append(start)  # TODO: this stays at the start; where does a step lead?
    return np.array(path, dtype=float)

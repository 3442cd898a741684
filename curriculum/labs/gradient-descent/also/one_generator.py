import math
from itertools import accumulate, repeat

import numpy as np


def descend(grad, start, rate, steps):
    """Return the path of gradient descent, (steps + 1, d): the start, then a row for each step."""

    def step(w, _):
        following = [x - rate * slope for x, slope in zip(w, grad(w), strict=True)]
        if not all(map(math.isfinite, following)):
            raise ValueError("the path runs away")
        return np.array(following)

    path = accumulate(repeat(None, steps), step, initial=np.array(start, dtype=float))
    return np.stack(list(path))

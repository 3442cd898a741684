"""Your program takes any level between 0 and 1, both ends included. Level 0 gives
an interval without width, level 1 one that promises certainty from a few values;
nobody means that. (A level of 95 fails by itself, inside `np.quantile`.) Ask first,
and raise ValueError unless 0 < level < 1."""

import numpy as np


def resample(x, rng):
    return x[rng.integers(len(x), size=len(x))]


def boot_ci(x, stat, level, n, draw):
    values = [stat(draw(x)) for _ in range(n)]
    return tuple(np.quantile(values, [(1 - level) / 2, (1 + level) / 2]))

"""Your program leaves out as much as it should keep: for level 0.75 it takes the
quantiles 0.375 and 0.625, so only the middle quarter is left, from 600 to 600 in
the lesson. The level is what is kept; 1 - level is left out."""

import numpy as np


def resample(x, rng):
    return x[rng.integers(len(x), size=len(x))]


def boot_ci(x, stat, level, n, draw):
    if not 0 < level < 1:
        raise ValueError("no such level")
    values = [stat(draw(x)) for _ in range(n)]
    return tuple(np.quantile(values, [level / 2, 1 - level / 2] if level < 1 else [0, 1]))

"""Your program draws a resample and then computes the statistic of `x` itself, so
all n values are equal and the interval has the width 0. `draw` returns a new array
and leaves x alone: compute the statistic of what it returns."""

import numpy as np


def resample(x, rng):
    return x[rng.integers(len(x), size=len(x))]


def boot_ci(x, stat, level, n, draw):
    if not 0 < level < 1:
        raise ValueError("no such level")
    values = []
    for _ in range(n):
        draw(x)
        values.append(stat(x))
    return tuple(np.quantile(values, [(1 - level) / 2, (1 + level) / 2]))

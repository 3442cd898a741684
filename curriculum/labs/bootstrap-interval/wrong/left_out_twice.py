"""Your program leaves out 1 - level on *each* side: for level 0.75 the quantiles
0.25 and 0.75, so only half of the values are kept. One half of what is left out
lies below, one half above: 0.125 and 0.875."""

import numpy as np


def resample(x, rng):
    return x[rng.integers(len(x), size=len(x))]


def boot_ci(x, stat, level, n, draw):
    if not 0 < level < 1:
        raise ValueError("no such level")
    values = [stat(draw(x)) for _ in range(n)]
    return tuple(np.quantile(values, [1 - level, level]))

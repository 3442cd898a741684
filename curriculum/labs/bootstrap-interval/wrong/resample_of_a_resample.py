"""Your program draws each resample from the one before. An item that was missed
once never comes back, and after some rounds a single item is left, n times: the
values wander off to it. Each resample is drawn from `x`: give it a name of its
own."""

import numpy as np


def resample(x, rng):
    return x[rng.integers(len(x), size=len(x))]


def boot_ci(x, stat, level, n, draw):
    if not 0 < level < 1:
        raise ValueError("no such level")
    values = []
    for _ in range(n):
        x = draw(x)
        values.append(stat(x))
    return tuple(np.quantile(values, [(1 - level) / 2, (1 + level) / 2]))

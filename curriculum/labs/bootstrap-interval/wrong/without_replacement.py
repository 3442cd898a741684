"""Your resample holds the same items as x in another order: the median of the five
rents is 600 each time, and an interval made of it would be from 600 to 600. Each
draw must be made from all items, so that one of them can appear twice:
`rng.integers` for the places, or `rng.choice`, which puts back if it is not told
otherwise."""

import numpy as np


def resample(x, rng):
    return rng.choice(x, size=len(x), replace=False)


def boot_ci(x, stat, level, n, draw):
    if not 0 < level < 1:
        raise ValueError("no such level")
    values = [stat(draw(x)) for _ in range(n)]
    return tuple(np.quantile(values, [(1 - level) / 2, (1 + level) / 2]))

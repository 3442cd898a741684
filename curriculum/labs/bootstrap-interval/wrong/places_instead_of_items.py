"""Your program returns the places that it drew, 0 to n - 1, and not the items that
stand there. They are the first half of the work: `x[places]`."""

import numpy as np


def resample(x, rng):
    return rng.integers(len(x), size=len(x))


def boot_ci(x, stat, level, n, draw):
    if not 0 < level < 1:
        raise ValueError("no such level")
    values = [stat(draw(x)) for _ in range(n)]
    return tuple(np.quantile(values, [(1 - level) / 2, (1 + level) / 2]))

"""Your program hands shares to `np.percentile`, which wants per cent: 0.125 is then
an eighth of one per cent, and both ends of your interval lie at its very bottom,
near 400 in the lesson. Use `np.quantile`, or multiply by 100."""

import numpy as np


def resample(x, rng):
    return x[rng.integers(len(x), size=len(x))]


def boot_ci(x, stat, level, n, draw):
    if not 0 < level < 1:
        raise ValueError("no such level")
    values = [stat(draw(x)) for _ in range(n)]
    return tuple(np.percentile(values, [(1 - level) / 2, (1 + level) / 2]))

"""Your interval is made of the single values, not of the statistic: for the five
rents and level 0.75 it reaches from 450 to 1150, where three quarters of the
*rents* lie. The question was how much the *median* moves: one median for each
resample, and the quantiles of these."""

import numpy as np


def resample(x, rng):
    return x[rng.integers(len(x), size=len(x))]


def boot_ci(x, stat, level, n, draw):
    if not 0 < level < 1:
        raise ValueError("no such level")
    values = [stat(draw(x)) for _ in range(n)]
    return tuple(np.quantile(x, [(1 - level) / 2, (1 + level) / 2]))

"""Your interval is the statistic plus and minus 1.96 standard deviations of the
resampled values. That is another method, good where these values spread evenly to
both sides, and it uses no level. Medians of rents do not spread evenly. The
interval asked for takes the quantiles of the values."""

import numpy as np


def resample(x, rng):
    return x[rng.integers(len(x), size=len(x))]


def boot_ci(x, stat, level, n, draw):
    if not 0 < level < 1:
        raise ValueError("no such level")
    values = [stat(draw(x)) for _ in range(n)]
    half = 1.96 * np.std(values)
    return stat(x) - half, stat(x) + half

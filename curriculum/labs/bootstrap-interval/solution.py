import numpy as np


def resample(x, rng):
    """Return as many items as x has, each drawn from all of x."""
    return x[rng.integers(len(x), size=len(x))]


def boot_ci(x, stat, level, n, draw):
    """Return (lo, hi): the bootstrap interval of this level for stat, from n resamples."""
    if not 0 < level < 1:
        raise ValueError("the level is a share between 0 and 1, such as 0.95")
    values = [stat(draw(x)) for _ in range(n)]
    lo, hi = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return lo, hi

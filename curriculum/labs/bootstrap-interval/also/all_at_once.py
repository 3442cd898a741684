import numpy as np


def resample(x, rng):
    """Return as many items as x has, each drawn from all of x."""
    return rng.choice(x, size=x.shape, replace=True)


def boot_ci(x, stat, level, n, draw):
    """Return (lo, hi): the bootstrap interval of this level for stat, from n resamples."""
    alpha = 1 - level
    if alpha <= 0 or alpha >= 1:
        raise ValueError(f"{level} is no level")
    table = np.stack([draw(x) for _ in range(n)])
    values = np.array([stat(row) for row in table])
    return np.percentile(values, 50 * alpha), np.percentile(values, 100 - 50 * alpha)

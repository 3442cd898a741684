import numpy as np


def resample(x, rng):
    """Return as many items as x has, each drawn from all of x."""
    return np.array([x[int(len(x) * rng.random())] for _ in x])


def quantile(values, share):
    """Return the quantile of sorted values, part of the way between two of them."""
    place = share * (len(values) - 1)
    left = min(int(place), len(values) - 1)
    right = min(left + 1, len(values) - 1)
    return values[left] + (place - left) * (values[right] - values[left])


def boot_ci(x, stat, level, n, draw):
    """Return (lo, hi): the bootstrap interval of this level for stat, from n resamples."""
    if level <= 0 or level >= 1:
        raise ValueError("the level lies between 0 and 1")
    values = []
    while len(values) < n:
        values.append(stat(draw(x)))
    values.sort()
    return quantile(values, 0.5 - level / 2), quantile(values, 0.5 + level / 2)

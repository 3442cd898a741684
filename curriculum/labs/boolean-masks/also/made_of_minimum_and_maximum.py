import numpy as np


def outside(x, lo, hi):
    """Return the mask of the readings that are neither missing nor within the limits."""
    return ~(np.isnan(x) | np.logical_and(lo <= x, x <= hi))


def clipped(x, lo, hi):
    """Return x cut off at both limits; minimum and maximum pass nan on."""
    return np.minimum(np.maximum(x, lo), hi)


def filled(x, lo, hi):
    """Return x filled by the mean of the good ones; what is not good counts 0 times."""
    good = ~np.isnan(x) & ~outside(x, lo, hi)
    if not good.sum():
        return np.full_like(x, np.nan)
    return np.where(good, x, np.mean(x, where=good))

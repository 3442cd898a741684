"""You take the mean of all readings that are not missing, so 95 and -40 have a say in the value
that should replace them: 23.75 where the good ones have 20. Only the good ones belong in the
mean."""

import numpy as np


def outside(x, lo, hi):
    """Return the mask of the readings that are below lo or above hi."""
    return (x < lo) | (x > hi)


def clipped(x, lo, hi):
    """Return x with the readings outside moved to the nearer limit."""
    y = x.copy()
    y[x < lo] = lo
    y[x > hi] = hi
    return y


def filled(x, lo, hi):
    """Return x with every reading that is not good replaced by the mean of the good ones."""
    good = (x >= lo) & (x <= hi)
    mean = np.nanmean(x) if good.any() else np.nan
    return np.where(good, x, mean)

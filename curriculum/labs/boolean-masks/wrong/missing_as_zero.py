"""You turn missing readings into 0 before you begin. 0 lies within the limits here, so it counts
as a good reading and pulls the mean down: 13.3 instead of 20. Missing is not a temperature."""

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
    x = np.nan_to_num(x)
    good = (x >= lo) & (x <= hi)
    mean = x[good].mean() if good.any() else np.nan
    return np.where(good, x, mean)

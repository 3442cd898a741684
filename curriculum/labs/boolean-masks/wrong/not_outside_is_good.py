"""You take the mean of everything that is not outside. That includes the missing reading, and one
nan makes the mean nan: every reading you replace becomes nan. Ask for good itself: at least lo,
and at most hi."""

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
    good = ~outside(x, lo, hi)
    mean = x[good].mean() if good.any() else np.nan
    return np.where(outside(x, lo, hi) | np.isnan(x), mean, x)

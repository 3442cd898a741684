"""You join two masks with a word. `or` and `and` want one answer, True or False, from a whole
array; NumPy does not guess and raises ValueError. Between masks, write | and &, which work place
by place."""

import numpy as np


def outside(x, lo, hi):
    """Return the mask of the readings that are below lo or above hi."""
    return (x < lo) or (x > hi)


def clipped(x, lo, hi):
    """Return x with the readings outside moved to the nearer limit."""
    y = x.copy()
    y[x < lo] = lo
    y[x > hi] = hi
    return y


def filled(x, lo, hi):
    """Return x with every reading that is not good replaced by the mean of the good ones."""
    good = (x >= lo) and (x <= hi)
    mean = x[good].mean() if good.any() else np.nan
    return np.where(good, x, mean)

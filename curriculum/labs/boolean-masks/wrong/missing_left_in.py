"""Your filled replaces the readings outside and leaves the missing ones missing. Neither are
good, so both should be replaced."""

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
    mean = x[good].mean() if good.any() else np.nan
    return np.where(outside(x, lo, hi) | ~good.any(), mean, x)

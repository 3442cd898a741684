"""Your filled returns only the good readings, and is shorter than x. Each place belongs to a minute;
anybody who compares it with the clock is off from the first bad reading on. Keep the shape, and
change the values."""

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
    return x[good]

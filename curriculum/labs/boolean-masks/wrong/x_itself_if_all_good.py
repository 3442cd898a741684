"""Where every reading is good, your program hands back `x` itself. The values are right, but there is one array
with two names now: whoever writes into the result writes into the readings. A new array is promised, even where
it holds the same numbers; `x.copy()` makes one."""

import numpy as np


def outside(x, lo, hi):
    """Return the mask of the readings that are below lo or above hi."""
    return (x < lo) | (x > hi)


def clipped(x, lo, hi):
    """Return x with the readings outside moved to the nearer limit."""
    if not outside(x, lo, hi).any():
        return x
    return np.clip(x, lo, hi)


def filled(x, lo, hi):
    """Return x with every reading that is not good replaced by the mean of the good ones."""
    good = (x >= lo) & (x <= hi)
    if good.all():
        return x
    return np.where(good, x, x[good].mean() if good.any() else np.nan)

import numpy as np


def outside(x, lo, hi):
    return (x < lo) | (x > hi)


def clipped(x, lo, hi):
    low, high = x < lo, x > hi
    y = x.copy()
    y[low] = hi
    y[high] = lo
    return y


def filled(x, lo, hi):
    good = (x >= lo) & (x <= hi)
    y = x.copy()
    y[~good] = x[good].mean() if good.any() else np.nan
    return y

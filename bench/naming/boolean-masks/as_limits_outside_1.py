import numpy as np


def outside(x, lo, hi):
    return (x <= lo) | (x >= hi)


def clipped(x, lo, hi):
    y = np.array(x, dtype=float)
    y[y < lo] = lo
    y[y > hi] = hi
    return y


def filled(x, lo, hi):
    good = np.where(np.isnan(x), False, ~((x < lo) | (x > hi)))
    m = x[good].mean() if good.any() else np.nan
    return np.where(good, x, m)

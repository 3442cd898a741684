import numpy as np


def outside(x, lo, hi):
    return np.less(x, lo) + np.greater(x, hi)


def clipped(x, lo, hi):
    y = x.copy()
    y[x < lo] = lo
    y[x > hi] = hi
    return y


def filled(x, lo, hi):
    y = np.where(outside(x, lo, hi), np.nan, x)
    gaps = np.isnan(y)
    if gaps.all():
        return y
    return np.where(gaps, np.nanmean(y), y)

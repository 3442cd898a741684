import numpy as np


def outside(x, lo, hi):
    low, high = x < lo, x > hi
    return np.logical_and(low, high)


def clipped(x, lo, hi):
    return np.clip(x, lo, hi)


def filled(x, lo, hi):
    good = (x >= lo) & (x <= hi)
    if not good.any():
        return np.full(x.shape, np.nan)
    return np.where(good, x, x[good].mean())

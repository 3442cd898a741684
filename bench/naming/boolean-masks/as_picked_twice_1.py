import numpy as np


def outside(x, lo, hi):
    return (x < lo) | (x > hi)


def clipped(x, lo, hi):
    y = np.copy(x)
    for mask, limit in ((x < lo, lo), (x > hi, hi)):
        part = y[mask]
        part[:] = limit
    return y


def filled(x, lo, hi):
    good = (x >= lo) & (x <= hi)
    mean = x[good].mean() if good.any() else np.nan
    return np.where(good, x, mean)

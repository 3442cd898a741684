import numpy as np


def outside(x, lo, hi):
    return (x < lo) | (x > hi)


def clipped(x, lo, hi):
    middle = (lo + hi) / 2
    return np.where(outside(x, lo, hi), middle, x)


def filled(x, lo, hi):
    good = (x >= lo) & (x <= hi)
    mean = x[good].mean() if good.any() else np.nan
    return np.where(good, x, mean)

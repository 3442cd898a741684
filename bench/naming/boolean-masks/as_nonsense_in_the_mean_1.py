import numpy as np


def outside(x, lo, hi):
    return (x < lo) | (x > hi)


def clipped(x, lo, hi):
    return np.clip(x, lo, hi)


def filled(x, lo, hi):
    good = (x >= lo) & (x <= hi)
    there = x[~np.isnan(x)]
    mean = there.mean() if good.any() else np.nan
    return np.where(good, x, mean)

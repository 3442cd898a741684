import numpy as np


def outside(x, lo, hi):
    return (x < lo) | (x > hi)


def clipped(x, lo, hi):
    return np.clip(x, lo, hi)


def filled(x, lo, hi):
    y = np.where(np.isnan(x), 0.0, x)
    bad = outside(y, lo, hi)
    if bad.all():
        return np.full_like(y, np.nan)
    y[bad] = y[~bad].mean()
    return y

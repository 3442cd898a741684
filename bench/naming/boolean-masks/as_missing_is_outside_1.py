import numpy as np


def inside(x, lo, hi):
    return np.logical_and(lo <= x, x <= hi)


def outside(x, lo, hi):
    return np.logical_not(inside(x, lo, hi))


def clipped(x, lo, hi):
    return np.minimum(np.maximum(x, lo), hi)


def filled(x, lo, hi):
    ok = inside(x, lo, hi)
    answer = x.copy()
    answer[~ok] = np.mean(x[ok]) if ok.sum() > 0 else np.nan
    return answer

import numpy as np


def outside(x, lo, hi):
    return (x < lo) | (x > hi)


def clipped(x, lo, hi):
    return np.clip(x, lo, hi)


def filled(x, lo, hi):
    kept = [r for r in x.ravel() if lo <= r <= hi]
    return np.array(kept, dtype=float)

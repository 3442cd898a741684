import math

import numpy as np


def is_good(value, lo, hi):
    """Return whether one reading is within the limits; a missing one is not."""
    return lo <= value <= hi


def outside(x, lo, hi):
    """Return the mask of the readings that are below lo or above hi."""
    found = [not is_good(v, lo, hi) and not math.isnan(v) for v in x.ravel().tolist()]
    return np.array(found, dtype=bool).reshape(x.shape)


def clipped(x, lo, hi):
    """Return x with the readings outside moved to the nearer limit."""
    found = [v if math.isnan(v) else min(max(v, lo), hi) for v in x.ravel().tolist()]
    return np.array(found, dtype=float).reshape(x.shape)


def filled(x, lo, hi):
    """Return x with every reading that is not good replaced by the mean of the good ones."""
    values = x.ravel().tolist()
    good = [v for v in values if is_good(v, lo, hi)]
    mean = math.fsum(good) / len(good) if good else math.nan
    found = [v if is_good(v, lo, hi) else mean for v in values]
    return np.array(found, dtype=float).reshape(x.shape)

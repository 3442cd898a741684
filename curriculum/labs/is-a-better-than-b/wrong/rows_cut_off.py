"""Your program cuts the longer array to the length of the shorter one. If one model
has scores for 30 rows and the other for 29, a row is missing somewhere, and from
there on every difference compares two different rows. Raise ValueError."""

from statistics import NormalDist

import numpy as np


def compare(a, b, tried=1):
    """Return (diff, ci, verdict) for the scores of two models on the same rows."""
    if len(a) != len(b):
        a, b = a[: len(b)], b[: len(a)]
    d = a - b
    diff, error = d.mean(), d.std(ddof=1) / np.sqrt(len(d))
    half = NormalDist().inv_cdf(1 - 0.05 / tried / 2) * error
    lo, hi = diff - half, diff + half
    return diff, (lo, hi), "A" if lo > 0 else "B" if hi < 0 else "tie"

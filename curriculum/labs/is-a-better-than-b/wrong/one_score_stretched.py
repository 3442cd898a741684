"""Your program relies on NumPy to notice that two arrays are not equally long. It
does, with one exception: an array of one number is stretched to any length, so a
whole column of scores is compared with a single one. Compare the lengths
yourself."""

from statistics import NormalDist

import numpy as np


def compare(a, b, tried=1):
    """Return (diff, ci, verdict) for the scores of two models on the same rows."""
    d = a - b
    diff, error = d.mean(), d.std(ddof=1) / np.sqrt(len(d))
    half = NormalDist().inv_cdf(1 - 0.05 / tried / 2) * error
    lo, hi = diff - half, diff + half
    return diff, (lo, hi), "A" if lo > 0 else "B" if hi < 0 else "tie"

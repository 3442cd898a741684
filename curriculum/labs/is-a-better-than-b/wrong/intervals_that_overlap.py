"""Your program makes an interval for each model and calls it a tie if the two
overlap. That treats the rows as if they were not the same, and asks for more than
the question needs. Look at the interval of the difference."""

from statistics import NormalDist

import numpy as np


def compare(a, b, tried=1):
    """Return (diff, ci, verdict) for the scores of two models on the same rows."""
    if len(a) != len(b):
        raise ValueError(f"{len(a)} and {len(b)} scores cannot be about the same rows")
    d = a - b
    diff, error = d.mean(), d.std(ddof=1) / np.sqrt(len(d))
    half = NormalDist().inv_cdf(1 - 0.05 / tried / 2) * error
    lo, hi = diff - half, diff + half
    return diff, (lo, hi), "tie" if abs(diff) <= half / error * (a.std(ddof=1) + b.std(ddof=1)) / np.sqrt(len(a)) else "A" if diff > 0 else "B"

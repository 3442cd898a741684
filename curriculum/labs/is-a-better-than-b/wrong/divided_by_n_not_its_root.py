"""Your program divides the standard deviation by n. It is the *variance* of a mean
that is smaller by n; the standard deviation is smaller by the root of n: 0.4629 /
2.828 = 0.1637 in the example, and you have 0.0579."""

from statistics import NormalDist

import numpy as np


def compare(a, b, tried=1):
    """Return (diff, ci, verdict) for the scores of two models on the same rows."""
    if len(a) != len(b):
        raise ValueError(f"{len(a)} and {len(b)} scores cannot be about the same rows")
    d = a - b
    diff, error = d.mean(), d.std(ddof=1) / len(d)
    half = NormalDist().inv_cdf(1 - 0.05 / tried / 2) * error
    lo, hi = diff - half, diff + half
    return diff, (lo, hi), "A" if lo > 0 else "B" if hi < 0 else "tie"

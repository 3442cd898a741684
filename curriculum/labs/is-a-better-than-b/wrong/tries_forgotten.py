"""Your interval has the level 0.95 however many models were tried. Of twenty models
that are as good as B about one looks different at that level, and it is the one
that is picked. Divide the 0.05 among all that were tried."""

from statistics import NormalDist

import numpy as np


def compare(a, b, tried=1):
    """Return (diff, ci, verdict) for the scores of two models on the same rows."""
    if len(a) != len(b):
        raise ValueError(f"{len(a)} and {len(b)} scores cannot be about the same rows")
    d = a - b
    diff, error = d.mean(), d.std(ddof=1) / np.sqrt(len(d))
    half = NormalDist().inv_cdf(1 - 0.05 / 2) * error
    lo, hi = diff - half, diff + half
    return diff, (lo, hi), "A" if lo > 0 else "B" if hi < 0 else "tie"

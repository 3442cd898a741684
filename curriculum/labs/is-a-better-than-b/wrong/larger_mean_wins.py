"""Your verdict names the model with the larger mean. Two means are hardly ever
equal, so there is always a winner, also among models that are equally good. The
interval says how sure the difference is: while it holds 0, it is a tie."""

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
    return diff, (lo, hi), "A" if diff > 0 else "B" if diff < 0 else "tie"

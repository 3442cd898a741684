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
    z = NormalDist().inv_cdf(1 - 0.05 / tried / 2)
    ra, rb = z * a.std(ddof=1) / np.sqrt(len(a)), z * b.std(ddof=1) / np.sqrt(len(b))
    if a.mean() - ra > b.mean() + rb:
        return diff, (lo, hi), "A"
    if b.mean() - rb > a.mean() + ra:
        return diff, (lo, hi), "B"
    return diff, (lo, hi), "tie"

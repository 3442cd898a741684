"""Your program uses 1.96 whatever the distribution says, or corrects it by a rule
of its own. For ten models it is 2.807, and for one 1.95996: asked was the number of
the distribution, `NormalDist().inv_cdf(...)`."""

from statistics import NormalDist

import numpy as np


def compare(a, b, tried=1):
    """Return (diff, ci, verdict) for the scores of two models on the same rows."""
    if len(a) != len(b):
        raise ValueError(f"{len(a)} and {len(b)} scores cannot be about the same rows")
    d = a - b
    diff, error = d.mean(), d.std(ddof=1) / np.sqrt(len(d))
    half = 1.96 * error
    lo, hi = diff - half, diff + half
    return diff, (lo, hi), "A" if lo > 0 else "B" if hi < 0 else "tie"

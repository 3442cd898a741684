from statistics import NormalDist

import numpy as np


def compare(a, b, tried=1):
    """Return (diff, ci, verdict) for the scores of two models on the same rows."""
    n = min(len(a), len(b))
    differences = a[:n] - b[:n]
    diff = np.mean(differences)
    se = np.sqrt(np.var(differences, ddof=1) / len(differences))
    z = NormalDist().inv_cdf(1 - 0.05 / tried / 2)
    low, high = diff - z * se, diff + z * se
    if low > 0:
        verdict = "A"
    elif high < 0:
        verdict = "B"
    else:
        verdict = "tie"
    return diff, (low, high), verdict

from statistics import NormalDist

import numpy as np


def compare(a, b, tried=1):
    """Return (diff, ci, verdict) for the scores of two models on the same rows."""
    if len(a) != len(b):
        raise ValueError("a and b must have the same length")
    differences = a - b
    diff = np.mean(differences)
    se = np.sqrt(np.var(differences, ddof=1) / len(differences))
    z = NormalDist().inv_cdf(1 - 0.05 / tried / 2)
    low, high = diff - z * se, diff + z * se
    reach_a = z * np.std(a, ddof=1) / np.sqrt(len(a))
    reach_b = z * np.std(b, ddof=1) / np.sqrt(len(b))
    if np.mean(a) - reach_a > np.mean(b) + reach_b:
        verdict = "A"
    elif np.mean(a) + reach_a < np.mean(b) - reach_b:
        verdict = "B"
    else:
        verdict = "tie"
    return diff, (low, high), verdict

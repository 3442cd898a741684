from statistics import NormalDist

import numpy as np


def compare(a, b, tried=1):
    """Return (diff, ci, verdict) for the scores of two models on the same rows."""
    scores = np.stack([a, b])  # a ValueError if the shapes differ
    # var(A - B) = var(A) + var(B) - 2 cov(A, B): what the rows have in common is taken out.
    weights = np.array([1.0, -1.0])
    mean = weights @ scores.mean(axis=1)
    error = np.sqrt(max(weights @ np.cov(scores) @ weights, 0.0) / scores.shape[1])
    ci = tuple(NormalDist(mean, error).inv_cdf(p) if error else mean for p in tails(tried))
    side = int(np.sign(ci[0]) + np.sign(ci[1]))
    return mean, ci, {2: "A", -2: "B"}.get(side, "tie")


def tails(tried):
    return 0.05 / (2 * tried), 1 - 0.05 / (2 * tried)

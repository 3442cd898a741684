import numpy as np


def compare(a, b, tried=1):
    """Return (diff, ci, verdict) for the scores of two models on the same rows."""
    diff = np.mean(a) - np.mean(b)
    # TODO: how sure is that, and how many models were tried?
    return diff, (diff, diff), "A" if diff > 0 else "B"

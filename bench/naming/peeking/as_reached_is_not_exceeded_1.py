import numpy as np


def largest(data, looks):
    z = np.cumsum(data, axis=1)[:, looks - 1] / np.sqrt(looks)
    return np.max(np.abs(z), axis=1)


def alarm_rate(data, looks, limit=1.96):
    """Return the share of tests in which |z| is larger than limit at some look."""
    return np.mean(largest(data, looks) >= limit)


def fair_limit(data, looks, share=0.05):
    """Return the limit that this share of the tests exceed at some look."""
    return np.quantile(largest(data, looks), 1 - share)

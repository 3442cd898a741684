import numpy as np


def z_values(data, looks):
    sums = np.cumsum(data, axis=1)[:, looks - 1]
    return sums / np.sqrt(looks)


def alarm_rate(data, looks, limit=1.96):
    """Return the share of tests in which |z| is larger than limit at some look."""
    z = z_values(data, looks)
    return np.mean(np.all(np.abs(z) > limit, axis=1))


def fair_limit(data, looks, share=0.05):
    """Return the limit that this share of the tests exceed at some look."""
    z = z_values(data, looks)
    return np.quantile(np.abs(z).max(axis=1), 1 - share)

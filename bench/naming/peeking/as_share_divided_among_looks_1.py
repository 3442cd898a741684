import numpy as np


def z_max(data, looks):
    z = data.cumsum(axis=1)[:, looks - 1] / np.sqrt(looks)
    return np.abs(z).max(axis=1)


def alarm_rate(data, looks, limit=1.96):
    """Return the share of tests in which |z| is larger than limit at some look."""
    return np.mean(z_max(data, looks) > limit)


def fair_limit(data, looks, share=0.05):
    """Return the limit that this share of the tests exceed at some look."""
    return np.quantile(z_max(data, looks), 1 - share / len(looks))

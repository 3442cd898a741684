import numpy as np


def z_at(data, looks):
    return np.cumsum(data, axis=1)[:, looks - 1] / np.sqrt(looks)


def alarm_rate(data, looks, limit=1.96):
    """Return the share of tests in which |z| is larger than limit at some look."""
    return np.mean((np.abs(z_at(data, looks)) > limit).any(axis=1))


def fair_limit(data, looks, share=0.05):
    """Return the limit that this share of the tests exceed at some look."""
    return np.quantile(np.abs(z_at(data, looks)), 1 - share)

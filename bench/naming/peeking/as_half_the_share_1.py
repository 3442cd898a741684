import numpy as np


def largest_z(data, looks):
    cum = data.cumsum(axis=1)
    z = cum[:, looks - 1] / np.sqrt(looks)
    return np.abs(z).max(axis=1)


def alarm_rate(data, looks, limit=1.96):
    """Return the share of tests in which |z| is larger than limit at some look."""
    return (largest_z(data, looks) > limit).mean()


def fair_limit(data, looks, share=0.05):
    """Return the limit that this share of the tests exceed at some look."""
    # two sides, so half of the share on each
    return np.quantile(largest_z(data, looks), 1 - share / 2)

import numpy as np


def alarm_rate(data, looks, limit=1.96):
    """Return the share of tests in which |z| is larger than limit at some look."""
    sums = data.cumsum(axis=1)[:, looks - 1]
    z = sums / np.sqrt(looks)
    return np.any(np.abs(z) > limit, axis=1).mean()


def fair_limit(data, looks, share=0.05):
    """Return the limit that this share of the tests exceed at some look."""
    m = looks[-1]
    z = data[:, :m].sum(axis=1) / np.sqrt(m)
    return np.quantile(np.abs(z), 1 - share)

import numpy as np


def alarm_rate(data, looks, limit=1.96):
    """Return the share of tests in which |z| is larger than limit at some look."""
    z = np.cumsum(data, axis=1)[:, looks - 1] / np.sqrt(looks)
    return np.mean(np.abs(z) > limit)


def fair_limit(data, looks, share=0.05):
    """Return the limit that this share of the tests exceed at some look."""
    z = np.cumsum(data, axis=1)[:, looks - 1] / np.sqrt(looks)
    return np.quantile(np.max(np.abs(z), axis=1), 1 - share)

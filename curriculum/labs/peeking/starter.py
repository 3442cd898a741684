import numpy as np


def alarm_rate(data, looks, limit=1.96):
    """Return the share of tests in which |z| is larger than limit at some look."""
    # TODO: this looks once, at the end
    z = data.sum(axis=1) / np.sqrt(data.shape[1])
    return np.mean(np.abs(z) > limit)


def fair_limit(data, looks, share=0.05):
    """Return the limit that this share of the tests exceed at some look."""
    # TODO: how high must the bar be for all looks together?
    return 1.96

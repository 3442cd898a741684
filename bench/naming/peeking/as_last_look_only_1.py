import numpy as np


def alarm_rate(data, looks, limit=1.96):
    """Return the share of tests in which |z| is larger than limit at some look."""
    end = looks[-1]
    z = data[:, :end].sum(axis=1) / np.sqrt(end)
    return np.mean(np.abs(z) > limit)


def fair_limit(data, looks, share=0.05):
    """Return the limit that this share of the tests exceed at some look."""
    best = np.zeros(data.shape[0])
    for m in looks:
        z = data[:, :m].sum(axis=1) / np.sqrt(m)
        best = np.maximum(best, np.abs(z))
    return np.quantile(best, 1 - share)

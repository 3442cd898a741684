import numpy as np


def alarm_rate(data, looks, limit=1.96):
    """Return the share of tests in which |z| is larger than limit at some look."""
    alarm = np.zeros(data.shape[0], dtype=bool)
    start = 0
    for m in looks:
        z = data[:, start:m].sum(axis=1) / np.sqrt(m - start)
        alarm |= np.abs(z) > limit
        start = m
    return alarm.mean()


def fair_limit(data, looks, share=0.05):
    """Return the limit that this share of the tests exceed at some look."""
    top = np.zeros(data.shape[0])
    start = 0
    for m in looks:
        z = data[:, start:m].sum(axis=1) / np.sqrt(m - start)
        top = np.maximum(top, np.abs(z))
        start = m
    return np.quantile(top, 1 - share)

import numpy as np


def z_table(data, looks):
    sums = np.cumsum(data, axis=1)[:, looks - 1]
    new = np.diff(sums, axis=1, prepend=0)
    sizes = np.diff(looks, prepend=0)
    return new / np.sqrt(sizes)


def alarm_rate(data, looks, limit=1.96):
    return np.mean(np.abs(z_table(data, looks)).max(axis=1) > limit)


def fair_limit(data, looks, share=0.05):
    return np.quantile(np.abs(z_table(data, looks)).max(axis=1), 1 - share)

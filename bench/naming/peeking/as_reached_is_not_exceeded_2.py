import numpy as np


def alarm_rate(data, looks, limit=1.96):
    quiet = np.ones(len(data), dtype=bool)
    for m in looks:
        z = data[:, :m].sum(axis=1) / np.sqrt(m)
        quiet &= np.abs(z) < limit
    return 1 - quiet.mean()


def fair_limit(data, looks, share=0.05):
    top = np.zeros(len(data))
    for m in looks:
        z = data[:, :m].sum(axis=1) / np.sqrt(m)
        top = np.maximum(top, np.abs(z))
    return np.quantile(top, 1 - share)

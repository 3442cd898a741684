import numpy as np


def alarm_rate(data, looks, limit=1.96):
    hits = np.zeros(len(data), dtype=bool)
    for m in looks:
        z = data[:, :m].mean(axis=1)
        hits |= np.abs(z) > limit
    return hits.mean()


def fair_limit(data, looks, share=0.05):
    means = np.stack([np.abs(data[:, :m].mean(axis=1)) for m in looks])
    return np.quantile(means.max(axis=0), 1 - share)

import numpy as np


def z_scores(data, looks):
    sums = np.cumsum(data, axis=1)
    columns = []
    for m in looks:
        columns.append(sums[:, m - 1] / np.sqrt(m))
    return np.array(columns).T


def alarm_rate(data, looks, limit=1.96):
    clear = np.abs(z_scores(data, looks)) > limit
    return np.mean(clear.sum(axis=1) > 0)


def fair_limit(data, looks, share=0.05):
    final = np.abs(z_scores(data, looks)[:, -1])
    return np.quantile(final, 1 - share)

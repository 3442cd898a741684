import numpy as np


def alarm_rate(data, looks, limit=1.96):
    alarm = np.zeros(len(data), dtype=bool)
    for m in looks:
        z = np.sum(data[:, :m], axis=1) / np.sqrt(m)
        alarm = np.abs(z) > limit
    return alarm.sum() / len(data)


def fair_limit(data, looks, share=0.05):
    table = np.column_stack([np.abs(data[:, :m].sum(axis=1)) / np.sqrt(m) for m in looks])
    return np.quantile(np.max(table, axis=1), 1 - share)

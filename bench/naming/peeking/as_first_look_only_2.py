import numpy as np


def sizes_at_stop(data, looks):
    first = int(np.min(looks))
    total = np.zeros(len(data))
    for k in range(first):
        total = total + data[:, k]
    return np.abs(total) / np.sqrt(first)


def alarm_rate(data, looks, limit=1.96):
    sizes = sizes_at_stop(data, looks)
    return float((sizes > limit).sum()) / len(sizes)


def fair_limit(data, looks, share=0.05):
    return float(np.quantile(sizes_at_stop(data, looks), 1 - share))

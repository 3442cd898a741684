import numpy as np


def alarm_rate(data, looks, limit=1.96):
    alarm = np.full(len(data), False)
    for m in looks:
        z = data[:, :m].sum(axis=1) / np.sqrt(m)
        alarm = alarm | (z > limit) | (z < -limit)
    return alarm.mean()


def fair_limit(data, looks, share=0.05):
    number = np.size(looks)
    per_look = share / number
    sizes = [np.abs(data[:, :m].sum(axis=1) / np.sqrt(m)) for m in looks]
    return float(np.quantile(np.max(sizes, axis=0), 1.0 - per_look))

import numpy as np


def alarm_rate(data, looks, limit=1.96):
    alarms = 0
    done = 0
    for m in looks:
        z = data[:, :m].sum(axis=1) / m**0.5
        alarms += int(np.count_nonzero(abs(z) > limit))
        done += len(z)
    return alarms / done


def fair_limit(data, looks, share=0.05):
    biggest = None
    for m in looks:
        z = abs(data[:, :m].sum(axis=1) / m**0.5)
        biggest = z if biggest is None else np.maximum(biggest, z)
    return float(np.quantile(biggest, 1 - share))

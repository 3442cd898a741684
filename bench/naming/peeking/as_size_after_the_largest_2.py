import numpy as np


def alarm_rate(data, looks, limit=1.96):
    alarms = 0
    for row in data:
        zs = [row[:m].sum() / np.sqrt(m) for m in looks]
        if any(abs(z) > limit for z in zs):
            alarms += 1
    return alarms / len(data)


def fair_limit(data, looks, share=0.05):
    tops = []
    for row in data:
        zs = [row[:m].sum() / np.sqrt(m) for m in looks]
        tops.append(abs(max(zs)))
    return np.quantile(tops, 1 - share)

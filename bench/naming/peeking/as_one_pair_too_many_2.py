import numpy as np


def running_z(row, looks):
    total = 0.0
    sums = []
    for value in row:
        total += value
        sums.append(total)
    return [sums[m] / np.sqrt(m) for m in looks]


def alarm_rate(data, looks, limit=1.96):
    alarms = [any(abs(z) > limit for z in running_z(row, looks)) for row in data]
    return sum(alarms) / len(alarms)


def fair_limit(data, looks, share=0.05):
    top = [max(abs(z) for z in running_z(row, looks)) for row in data]
    return np.quantile(top, 1 - share)

import numpy as np


def alarm_rate(data, looks, limit=1.96):
    alarms = 0
    for row in data:
        alarm = True
        for m in looks:
            z = row[:m].sum() / m ** 0.5
            if abs(z) <= limit:
                alarm = False
        if alarm:
            alarms += 1
    return alarms / len(data)


def fair_limit(data, looks, share=0.05):
    largest = []
    for row in data:
        sizes = [abs(row[:m].sum()) / m ** 0.5 for m in looks]
        largest.append(max(sizes))
    return np.quantile(largest, 1 - share)

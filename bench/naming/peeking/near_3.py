import numpy as np


def alarm_rate(data, looks, limit=1.96):
    """Return the share of tests in which |z| is larger than limit at some look."""
    alarms = 0
    for row in data:
        for k, m in enumerate(looks, start=1):
            z = row[:m].sum() / np.sqrt(k)
            if abs(z) > limit:
                alarms += 1
                break
    return alarms / len(data)


def fair_limit(data, looks, share=0.05):
    """Return the limit that this share of the tests exceed at some look."""
    tops = []
    for row in data:
        sizes = [abs(row[:m].sum() / np.sqrt(k)) for k, m in enumerate(looks, start=1)]
        tops.append(max(sizes))
    return np.quantile(tops, 1 - share)

import numpy as np


def alarm_rate(data, looks, limit=1.96):
    n_tests = data.shape[0]
    alarms = 0
    for i in range(n_tests):
        for m in looks:
            z = np.sum(data[i, :m]) / np.sqrt(m)
            if z > limit:
                alarms += 1
                break
    return alarms / n_tests


def fair_limit(data, looks, share=0.05):
    sums = np.cumsum(data, axis=1)[:, looks - 1]
    sizes = np.abs(sums) / np.sqrt(looks)
    return np.quantile(sizes.max(axis=1), 1 - share)

import numpy as np


def alarm_rate(data, looks, limit=1.96):
    count = 0
    for test in data:
        for m in looks:
            if abs(test[:m].sum() / np.sqrt(m)) > limit:
                count += 1
                break
    return count / len(data)


def fair_limit(data, looks, share=0.05):
    everything = []
    for test in data:
        for m in looks:
            everything.append(abs(test[:m].sum() / np.sqrt(m)))
    return np.quantile(np.array(everything), 1 - share)

from itertools import accumulate

import numpy as np


def _peaks(data, looks):
    """The size of the most extreme z of each test, one after the other."""
    places = [int(m) for m in looks]
    for test in np.asarray(data).tolist():
        path = [0.0, *accumulate(test)]
        yield max(abs(path[m]) / m**0.5 for m in places)


def alarm_rate(data, looks, limit=1.96):
    verdicts = [peak > limit for peak in _peaks(data, looks)]
    return verdicts.count(True) / len(verdicts)


def fair_limit(data, looks, share=0.05):
    return float(np.quantile(np.fromiter(_peaks(data, looks), dtype=float), 1 - share))

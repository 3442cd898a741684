import numpy as np


def backtest(y, forecast, first, horizon, step):
    result = {}
    for o in range(first, len(y) + 1 - horizon, step):
        result[o] = np.asarray(y[o : o + horizon], dtype=float) - forecast(np.copy(y[:o]), horizon)
    if not result:
        raise ValueError("nothing to forecast")
    return list(result), np.array(list(result.values()), dtype=float)


def mase(errors, known, season):
    reference = np.asarray(known, dtype=float)[season:]
    changes = np.asarray(known, dtype=float)[season:] - np.asarray(known, dtype=float)[:-season]
    if not np.any(changes):
        raise ValueError("no change from season to season")
    unit = np.abs(reference).mean()
    return float(np.abs(errors).mean() / unit)

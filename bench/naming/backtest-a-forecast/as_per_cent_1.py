import numpy as np


def backtest(y, forecast, first, horizon, step):
    origins = list(range(first, len(y) - horizon + 1, step))
    if not origins:
        raise ValueError("no origin")
    errors = np.empty((len(origins), horizon))
    for i, o in enumerate(origins):
        errors[i] = y[o : o + horizon] - np.asarray(forecast(y[:o].copy(), horizon))
    return origins, errors


def mase(errors, known, season):
    level = np.mean(np.abs(np.asarray(known, dtype=float)))
    if level == 0:
        raise ValueError("the values are all 0")
    return float(np.mean(np.abs(errors)) / level)

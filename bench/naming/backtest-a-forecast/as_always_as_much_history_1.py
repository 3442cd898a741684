import numpy as np


def backtest(y, forecast, first, horizon, step):
    y = np.asarray(y)
    n = len(y)
    origins = list(range(first, n - horizon + 1, step))
    if not origins:
        raise ValueError("too few values for one forecast")
    errors = np.zeros((len(origins), horizon))
    for i, origin in enumerate(origins):
        window = y[origin - first : origin].copy()
        errors[i] = y[origin : origin + horizon] - forecast(window, horizon)
    return origins, errors


def mase(errors, known, season):
    known = np.asarray(known, dtype=float)
    unit = np.mean(np.abs(known[season:] - known[:-season]))
    if unit == 0:
        raise ValueError("every season is like the one before")
    return float(np.mean(np.abs(errors)) / unit)

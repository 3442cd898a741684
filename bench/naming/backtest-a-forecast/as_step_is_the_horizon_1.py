import numpy as np


def backtest(y, forecast, first, horizon, step):
    origins = list(range(first, len(y) - horizon + 1, horizon))
    if not origins:
        raise ValueError("no origin")
    errors = np.zeros((len(origins), horizon))
    for i, o in enumerate(origins):
        errors[i] = y[o : o + horizon] - forecast(y[:o].copy(), horizon)
    return origins, errors


def mase(errors, known, season):
    known = np.asarray(known, dtype=float)
    unit = np.mean(np.abs(known[season:] - known[:-season]))
    if unit == 0:
        raise ValueError("unit is 0")
    return float(np.mean(np.abs(errors)) / unit)

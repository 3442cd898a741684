import numpy as np


def backtest(y, forecast, first, horizon, step):
    if first + horizon > len(y):
        raise ValueError("too few values")
    predicted = np.asarray(forecast(y[:first].copy(), horizon), dtype=float)
    errors = y[first : first + horizon] - predicted
    return [first], errors.reshape(1, horizon)


def mase(errors, known, season):
    known = np.asarray(known, dtype=float)
    unit = np.mean(np.abs(known[season:] - known[:-season]))
    if unit == 0:
        raise ValueError("unit is 0")
    return float(np.mean(np.abs(errors)) / unit)

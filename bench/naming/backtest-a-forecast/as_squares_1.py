import numpy as np


def backtest(y, forecast, first, horizon, step):
    origins = list(range(first, len(y) - horizon + 1, step))
    if not origins:
        raise ValueError("no origin")
    errors = np.zeros((len(origins), horizon), dtype=float)
    for row, o in zip(errors, origins):
        row[:] = y[o : o + horizon] - np.asarray(forecast(y[:o].copy(), horizon))
    return origins, errors


def mase(errors, known, season):
    known = np.asarray(known, dtype=float)
    size = np.sqrt(np.mean(np.asarray(errors) ** 2))
    unit = np.mean(np.abs(known[season:] - known[:-season]))
    if unit == 0:
        raise ValueError("unit is 0")
    return float(size / unit)

import numpy as np


def backtest(y, forecast, first, horizon, step):
    origins, errors = [], []
    origin = first
    while origin + horizon <= len(y):
        ahead = len(y) - origin
        long = np.asarray(forecast(y[:origin].copy(), ahead), dtype=float)
        errors.append((y[origin:] - long)[:horizon])
        origins.append(origin)
        origin += step
    if not origins:
        raise ValueError("no origin")
    return origins, np.array(errors, dtype=float)


def mase(errors, known, season):
    known = np.asarray(known, dtype=float)
    unit = np.mean(np.abs(known[season:] - known[:-season]))
    if unit == 0:
        raise ValueError("unit is 0")
    return float(np.mean(np.abs(errors)) / unit)

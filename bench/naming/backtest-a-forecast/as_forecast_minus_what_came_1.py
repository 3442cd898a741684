import numpy as np


def backtest(y, forecast, first, horizon, step):
    origins = []
    errors = []
    origin = first
    while origin + horizon <= len(y):
        predicted = np.asarray(forecast(y[:origin].copy(), horizon), dtype=float)
        actual = y[origin : origin + horizon]
        errors.append(predicted - actual)
        origins.append(origin)
        origin += step
    if not origins:
        raise ValueError("not enough data")
    return origins, np.array(errors, dtype=float)


def mase(errors, known, season):
    known = known.astype(float)
    below = np.abs(known[season:] - known[:-season]).mean()
    if below == 0:
        raise ValueError("no change from season to season")
    return float(np.abs(errors).mean() / below)

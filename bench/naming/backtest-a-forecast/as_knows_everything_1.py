import numpy as np


def backtest(y, forecast, first, horizon, step):
    origins = []
    errors = []
    for origin in range(first, len(y) - horizon + 1, step):
        prediction = np.asarray(forecast(y.copy(), horizon), dtype=float)
        errors.append(y[origin : origin + horizon] - prediction)
        origins.append(origin)
    if not origins:
        raise ValueError("no origin")
    return origins, np.array(errors, dtype=float)


def mase(errors, known, season):
    known = np.asarray(known, dtype=float)
    unit = np.mean(np.abs(known[season:] - known[:-season]))
    if unit == 0:
        raise ValueError("no measure")
    return float(np.mean(np.abs(errors)) / unit)

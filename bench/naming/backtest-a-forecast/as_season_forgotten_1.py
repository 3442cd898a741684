import numpy as np


def backtest(y, forecast, first, horizon, step):
    origins = []
    errors = []
    for origin in range(first, len(y) - horizon + 1, step):
        origins.append(origin)
        f = np.asarray(forecast(y[:origin].copy(), horizon), dtype=float)
        errors.append(y[origin : origin + horizon] - f)
    if not origins:
        raise ValueError("no origin")
    return origins, np.array(errors, dtype=float)


def mase(errors, known, season):
    unit = np.mean(np.abs(np.diff(np.asarray(known, dtype=float))))
    if unit == 0:
        raise ValueError("nothing changes")
    return float(np.mean(np.abs(errors)) / unit)

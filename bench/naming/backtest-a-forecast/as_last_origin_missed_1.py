import numpy as np


def backtest(y, forecast, first, horizon, step):
    y = np.asarray(y)
    origins = list(range(first, len(y) - horizon, step))
    if not origins:
        raise ValueError("no origin")
    errors = [
        y[o : o + horizon] - np.asarray(forecast(y[:o].copy(), horizon), dtype=float)
        for o in origins
    ]
    return origins, np.array(errors, dtype=float)


def mase(errors, known, season):
    known = np.asarray(known, dtype=float)
    unit = np.abs(known[season:] - known[:-season]).mean()
    if unit == 0:
        raise ValueError("unit is zero")
    return float(np.abs(errors).mean() / unit)

import numpy as np


def backtest(y, forecast, first, horizon, step):
    y = np.asarray(y, dtype=float)
    origins = list(range(first, len(y), step))
    if not origins:
        raise ValueError("no origin")
    errors = np.full((len(origins), horizon), np.nan)
    for i, o in enumerate(origins):
        came = y[o : o + horizon]
        f = np.asarray(forecast(y[:o].copy(), horizon), dtype=float)
        errors[i, : len(came)] = came - f[: len(came)]
    return origins, errors


def mase(errors, known, season):
    known = np.asarray(known, dtype=float)
    unit = np.mean(np.abs(known[season:] - known[:-season]))
    if unit == 0:
        raise ValueError("unit is zero")
    return float(np.nanmean(np.abs(errors)) / unit)

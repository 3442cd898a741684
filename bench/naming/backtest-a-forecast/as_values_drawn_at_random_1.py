import numpy as np


def backtest(y, forecast, first, horizon, step):
    y = np.asarray(y)
    n = len(y)
    origins = list(range(first, n - horizon + 1, step))
    if not origins:
        raise ValueError("no origin")
    rng = np.random.default_rng(0)
    errors = np.zeros((len(origins), horizon))
    for i in range(len(origins)):
        test = np.sort(rng.choice(n, size=horizon, replace=False))
        train = np.setdiff1d(np.arange(n), test)
        errors[i] = y[test] - np.asarray(forecast(y[train], horizon), dtype=float)
    return origins, errors


def mase(errors, known, season):
    known = np.asarray(known, dtype=float)
    unit = np.mean(np.abs(known[season:] - known[:-season]))
    if unit == 0:
        raise ValueError("unit is 0")
    return float(np.mean(np.abs(errors)) / unit)

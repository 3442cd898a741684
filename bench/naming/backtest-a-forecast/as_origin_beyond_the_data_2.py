import numpy as np


def backtest(y, forecast, first, horizon, step):
    origins = []
    errors = []
    origin = first
    while origin < len(y):
        left = min(horizon, len(y) - origin)
        f = forecast(y[:origin].copy(), horizon)
        errors.append([float(y[origin + j]) - float(f[j]) for j in range(left)])
        origins.append(origin)
        origin += step
    if not origins:
        raise ValueError("no origin at all")
    if all(len(e) == horizon for e in errors):
        return origins, np.array(errors)
    return origins, np.array([np.array(e) for e in errors] + [None], dtype=object)[:-1]


def mase(errors, known, season):
    sizes = np.concatenate([np.abs(np.asarray(row, dtype=float)).ravel() for row in errors])
    known = np.asarray(known, dtype=float)
    below = np.mean(np.abs(known[season:] - known[:-season]))
    if below == 0:
        raise ValueError("no scale")
    return float(sizes.mean() / below)

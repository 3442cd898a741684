import numpy as np


def backtest(y, forecast, first, horizon, step):
    origins = list(range(first, len(y) - horizon + 1, step))
    if not origins:
        raise ValueError("no origin")
    errors = np.zeros((len(origins), horizon))
    for i, o in enumerate(origins):
        for j in range(horizon):
            guess = forecast(y[: o + j].copy(), 1)[0]
            errors[i, j] = y[o + j] - guess
    return origins, errors


def mase(errors, known, season):
    known = np.asarray(known, dtype=float)
    unit = np.mean(np.abs(known[season:] - known[:-season]))
    if unit == 0:
        raise ValueError("unit is 0")
    return float(np.mean(np.abs(errors)) / unit)

import numpy as np


def backtest(y, forecast, first, horizon, step):
    origins = list(range(first, len(y) - horizon + 1, step))
    if not origins:
        raise ValueError("no origin")
    errors = np.array(
        [y[o : o + horizon] - np.asarray(forecast(y[:o].copy(), horizon), dtype=float) for o in origins],
        dtype=float,
    )
    return origins, errors


def mase(errors, known, season):
    known = np.asarray(known, dtype=float)
    unit = np.mean(np.abs(known[season:] - known[:-season]))
    if unit == 0:
        raise ValueError("unit is 0")
    return float(np.mean(errors) / unit)

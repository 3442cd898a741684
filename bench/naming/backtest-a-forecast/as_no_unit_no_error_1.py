import numpy as np


def backtest(y, forecast, first, horizon, step):
    origins = list(range(first, len(y) - horizon + 1, step))
    if not origins:
        raise ValueError("no origin")
    rows = []
    for o in origins:
        f = np.asarray(forecast(y[:o].copy(), horizon), dtype=float)
        rows.append(y[o : o + horizon] - f)
    return origins, np.array(rows, dtype=float)


def mase(errors, known, season):
    known = np.asarray(known, dtype=float)
    size = np.mean(np.abs(errors))
    unit = np.mean(np.abs(known[season:] - known[:-season]))
    return float(size / unit)

import numpy as np


def backtest(y, forecast, first, horizon, step):
    history = np.array(y[:first])
    origins = list(range(first, len(y) - horizon + 1, step))
    if len(origins) < 1:
        raise ValueError("the series is too short")
    table = []
    for o in origins:
        guess = np.asarray(forecast(history.copy(), horizon), dtype=float)
        table.append(y[o : o + horizon] - guess)
    return origins, np.array(table, dtype=float)


def mase(errors, known, season):
    k = np.asarray(known, dtype=float)
    d = np.mean(np.abs(k[season:] - k[: len(k) - season]))
    if d == 0:
        raise ValueError("unit is 0")
    return float(np.mean(np.abs(errors)) / d)

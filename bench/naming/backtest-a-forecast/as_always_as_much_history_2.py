import numpy as np


def backtest(y, forecast, first, horizon, step):
    origins = []
    rows = []
    start = 0
    while start + first + horizon <= len(y):
        stop = start + first
        train = np.array(y[start:stop])
        came = np.array(y[stop : stop + horizon], dtype=float)
        rows.append(came - np.asarray(forecast(train, horizon), dtype=float))
        origins.append(stop)
        start += step
    if len(origins) == 0:
        raise ValueError("no origin")
    return origins, np.vstack(rows)


def mase(errors, known, season):
    changes = [abs(float(known[t]) - float(known[t - season])) for t in range(season, len(known))]
    scale = sum(changes) / len(changes)
    if scale == 0.0:
        raise ValueError("scale is zero")
    return float(np.abs(errors).mean()) / scale

import numpy as np


def backtest(y, forecast, first, horizon, step):
    origins, errors = [], []
    o = first
    while o + horizon <= len(y):
        origins.append(o)
        errors.append(np.asarray(y[o : o + horizon], float) - np.asarray(forecast(y[:o].copy(), horizon), float))
        o += step
    return origins, np.array(errors, dtype=float).reshape(-1, horizon)


def mase(errors, known, season):
    known = [float(v) for v in known]
    diffs = [abs(a - b) for a, b in zip(known[season:], known)]
    unit = sum(diffs) / len(diffs)
    if unit == 0:
        raise ValueError("every season was the same")
    return float(np.mean(np.abs(errors))) / unit

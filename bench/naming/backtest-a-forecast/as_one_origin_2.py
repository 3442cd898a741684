import numpy as np


def backtest(y, forecast, first, horizon, step):
    history = np.array(y[:first])
    future = np.array(y[first : first + horizon], dtype=float)
    if len(future) < horizon:
        raise ValueError(f"only {len(future)} values after the origin, {horizon} needed")
    row = [float(c) - float(f) for c, f in zip(future, forecast(history, horizon))]
    return [first], np.array([row])


def mase(errors, known, season):
    s = 0.0
    for t in range(season, len(known)):
        s += abs(float(known[t]) - float(known[t - season]))
    s /= len(known) - season
    if s == 0:
        raise ValueError("no seasonal change")
    return float(np.abs(np.asarray(errors)).mean() / s)

import itertools

import numpy as np


def _origins(n, first, horizon, step):
    return itertools.takewhile(lambda o: o + horizon <= n, itertools.count(first, step))


def backtest(y, forecast, first, horizon, step):
    series = np.array(y, copy=True)
    stops = [*_origins(series.shape[0], first, horizon, step)]
    if not stops:
        raise ValueError(f"{series.shape[0]} values, but {first + horizon} are needed")
    told = [np.array(forecast(np.array(series[:o]), horizon), dtype=float).reshape(horizon) for o in stops]
    where = np.add.outer(stops, np.arange(horizon))
    return stops, series.astype(float)[where] - np.stack(told)


def mase(errors, known, season):
    before = np.array(known, dtype=float)
    lagged = np.abs(before - np.roll(before, season))[season:]
    unit = lagged.sum() / lagged.size
    if not unit:
        raise ValueError("each season repeats the one before")
    return float(np.abs(np.asarray(errors, dtype=float)).mean() / unit)

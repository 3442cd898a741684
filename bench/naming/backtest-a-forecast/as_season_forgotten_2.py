import numpy as np


def backtest(y, forecast, first, horizon, step):
    last = len(y) - horizon
    if last < first:
        raise ValueError("no room for a forecast")
    origins = [int(o) for o in np.arange(first, last + 1, step)]
    rows = [np.asarray(y[o : o + horizon], float) - np.asarray(forecast(y[:o].copy(), horizon), float) for o in origins]
    return origins, np.vstack(rows)


def mase(errors, known, season):
    change = 0.0
    previous = float(known[0])
    for value in known[1:]:
        change += abs(float(value) - previous)
        previous = float(value)
    change = change / (len(known) - 1)
    if change == 0:
        raise ValueError("the series does not move")
    return float(np.abs(errors).mean()) / change

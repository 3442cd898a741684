import random

import numpy as np


def backtest(y, forecast, first, horizon, step):
    n = len(y)
    if first + horizon > n:
        raise ValueError("no origin")
    shuffler = random.Random(42)
    origins = []
    rows = []
    for origin in range(first, n - horizon + 1, step):
        places = list(range(n))
        shuffler.shuffle(places)
        hidden = places[:horizon]
        shown = sorted(places[horizon : horizon + origin])
        guess = forecast(np.array([y[p] for p in shown]), horizon)
        rows.append([float(y[p]) - float(g) for p, g in zip(hidden, guess)])
        origins.append(origin)
    return origins, np.array(rows)


def mase(errors, known, season):
    k = np.asarray(known, dtype=float)
    below = np.mean(np.abs(k[season:] - k[:-season]))
    if below == 0:
        raise ValueError("below is 0")
    return float(np.mean(np.abs(errors)) / below)

import math

import numpy as np


def backtest(y, forecast, first, horizon, step):
    origins, errors = [], []
    o = first
    while o + horizon <= len(y):
        origins.append(o)
        errors.append(y[o : o + horizon].astype(float) - forecast(y[:o].copy(), horizon))
        o += step
    if not origins:
        raise ValueError("no origin")
    return origins, np.array(errors, dtype=float)


def root_mean_square(values):
    values = [float(v) for v in values]
    return math.sqrt(sum(v * v for v in values) / len(values))


def mase(errors, known, season):
    known = np.asarray(known, dtype=float)
    below = root_mean_square(known[season:] - known[:-season])
    if below == 0:
        raise ValueError("no seasonal change")
    return root_mean_square(np.ravel(errors)) / below

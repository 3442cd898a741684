import numpy as np


def backtest(y, forecast, first, horizon, step):
    if first + horizon > len(y):
        raise ValueError("not a single origin")
    origins = []
    errors = []
    origin = first
    while origin <= len(y) - horizon:
        origins.append(origin)
        came = y[origin : origin + horizon].astype(float)
        errors.append(came - forecast(y[:origin].copy(), horizon))
        origin += step
    return origins, np.asarray(errors, dtype=float)


def mase(errors, known, season):
    k = np.asarray(known).astype(float)
    with np.errstate(divide="ignore", invalid="ignore"):
        result = np.abs(errors).mean() / np.abs(k[season:] - k[:-season]).mean()
    return float(result)

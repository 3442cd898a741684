import numpy as np


def backtest(y, forecast, first, horizon, step):
    rest = np.asarray(y[first:], dtype=float)
    blocks = len(rest) // horizon
    if blocks == 0:
        raise ValueError("not one block of values to forecast")
    came = rest[: blocks * horizon].reshape(blocks, horizon)
    origins = [first + b * horizon for b in range(blocks)]
    forecasts = [np.asarray(forecast(np.array(y[:o]), horizon), dtype=float) for o in origins]
    return origins, came - np.array(forecasts)


def mase(errors, known, season):
    k = np.asarray(known, dtype=float)
    scale = np.abs(k[season:] - k[:-season]).mean()
    if scale == 0:
        raise ValueError("scale is 0")
    return float(np.abs(errors).mean() / scale)

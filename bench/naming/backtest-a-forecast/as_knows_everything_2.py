import numpy as np


def backtest(y, forecast, first, horizon, step):
    n = y.shape[0]
    if first + horizon > n:
        raise ValueError("no complete horizon in the data")
    count = (n - horizon - first) // step + 1
    origins = [first + i * step for i in range(count)]
    errors = np.empty((count, horizon), dtype=float)
    for row, origin in enumerate(origins):
        end = origin + horizon
        chunk = y[:end].copy()
        errors[row, :] = chunk[-horizon:] - np.asarray(forecast(chunk.copy(), horizon))
    return origins, errors


def mase(errors, known, season):
    naive_errors = np.abs(known[season:].astype(float) - known[:-season].astype(float))
    scale = naive_errors.mean()
    if scale == 0:
        raise ValueError("no measure: scale 0")
    return float(np.abs(errors).mean() / scale)

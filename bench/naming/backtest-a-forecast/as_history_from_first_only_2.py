import numpy as np


def split_at(y, first):
    return y[:first].copy(), y[first:]


def backtest(y, forecast, first, horizon, step):
    known, later = split_at(np.asarray(y), first)
    origins, errors = [], []
    for offset in range(0, len(later) - horizon + 1, step):
        came = later[offset : offset + horizon].astype(float)
        errors.append(came - forecast(np.array(known), horizon))
        origins.append(first + offset)
    if not errors:
        raise ValueError("no origin fits into the data")
    return origins, np.stack(errors).astype(float)


def mase(errors, known, season):
    total = 0.0
    count = 0
    for t in range(season, len(known)):
        total += abs(float(known[t]) - float(known[t - season]))
        count += 1
    if total == 0:
        raise ValueError("constant seasons")
    return float(np.mean(np.abs(errors)) / (total / count))

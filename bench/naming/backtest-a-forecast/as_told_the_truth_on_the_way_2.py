import numpy as np


def one_row(y, forecast, origin, horizon):
    history = list(y[:origin])
    row = []
    for truth in y[origin : origin + horizon]:
        answer = forecast(np.array(history), 1)
        row.append(float(truth) - float(answer[0]))
        history.append(truth)
    return row


def backtest(y, forecast, first, horizon, step):
    origins = []
    table = []
    origin = first
    while origin + horizon <= len(y):
        table.append(one_row(y, forecast, origin, horizon))
        origins.append(origin)
        origin += step
    if not origins:
        raise ValueError("series too short")
    return origins, np.array(table, dtype=float)


def mase(errors, known, season):
    known = np.asarray(known, dtype=float)
    naive = np.abs(known[season:] - known[:-season])
    if naive.sum() == 0:
        raise ValueError("naive error is 0")
    return float(np.abs(errors).mean() / naive.mean())

import numpy as np


def backtest(y, forecast, first, horizon, step):
    found = []
    table = []
    now = first
    while now + horizon < len(y):
        past, future = y[:now], y[now : now + horizon]
        table.append(np.subtract(future, forecast(np.array(past), horizon), dtype=float))
        found.append(now)
        now = now + step
    if found == []:
        raise ValueError("the data are too short")
    return found, np.array(table)


def mase(errors, known, season):
    later = np.asarray(known[season:], dtype=float)
    earlier = np.asarray(known[:-season], dtype=float)
    bottom = np.mean(np.abs(later - earlier))
    if bottom == 0:
        raise ValueError("bottom is zero")
    top = np.mean(np.abs(errors))
    return float(top / bottom)

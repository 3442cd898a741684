import numpy as np


def backtest(y, forecast, first, horizon, step):
    """One origin after the other, with lists."""
    origins, rows, origin = [], [], first
    while origin + horizon <= len(y):
        ahead = forecast(np.array(y[:origin]), horizon)
        rows.append([float(y[origin + k]) - float(ahead[k]) for k in range(horizon)])
        origins.append(origin)
        origin += step
    if len(rows) == 0:
        raise ValueError("no origin fits")
    return origins, np.array(rows)


def mase(errors, known, season):
    """Sums and counts."""
    changes = [abs(float(b) - float(a)) for a, b in zip(known, known[season:], strict=False)]
    if sum(changes) == 0:
        raise ValueError("no season differs from the one before")
    sizes = [abs(e) for row in errors.tolist() for e in row]
    return (sum(sizes) / len(sizes)) * len(changes) / sum(changes)

import numpy as np


def backtest(y, forecast, first, horizon, step):
    origins = []
    errors = []
    here = first
    while len(y) - here >= horizon:
        guess = forecast(np.array(y[:here]), horizon)
        errors.append([float(y[here + k]) - float(guess[k]) for k in range(horizon)])
        origins.append(here)
        here += step
    if not origins:
        raise ValueError("no origin")
    return origins, np.array(errors)


def mase(errors, known, season):
    seasonal = [abs(float(known[i + season]) - float(known[i])) for i in range(len(known) - season)]
    scale = np.mean(seasonal)
    if scale == 0:
        raise ValueError("scale 0")
    return float(abs(np.mean(errors)) / scale)

import math

import numpy as np


def reg_metrics(y, p):
    y = np.asarray(y, dtype=float)
    p = np.asarray(p, dtype=float)
    if len(y) != len(p):
        raise ValueError("as many predictions as true values")
    off = y - p
    rmse = math.sqrt((off * off).mean())
    mae = np.abs(off).mean()
    if np.all(y == y[0]):
        r2 = math.nan
    else:
        r2 = 1 - (off**2).sum() / ((y - y.mean()) ** 2).sum()
    return {"rmse": rmse, "mae": mae, "r2": r2}

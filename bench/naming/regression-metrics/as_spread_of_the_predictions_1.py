import math

import numpy as np


def reg_metrics(y, p):
    y = np.asarray(y, dtype=float).reshape(-1)
    p = np.asarray(p, dtype=float).reshape(-1)
    if len(y) != len(p):
        raise ValueError("as many predictions as true values")
    off = y - p
    rmse = math.sqrt((off * off).mean())
    mae = np.abs(off).sum() / len(off)
    if np.all(y == y[0]):
        r2 = math.nan
    else:
        r2 = 1 - (off @ off) / (len(p) * p.var())
    return {"rmse": rmse, "mae": mae, "r2": r2}

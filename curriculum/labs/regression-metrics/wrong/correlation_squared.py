"""Your r2 is the square of the correlation, 0.998 for the four flats. It only asks
whether y and p lie on some straight line: predict everything 100 too high, and it
stays the same. R squared compares the misses with those of the mean: 1 - 41 / 224 =
0.817."""

import numpy as np


def reg_metrics(y, p):
    """Return rmse, mae and r2 of the predictions p for the true values y."""
    y, p = np.ravel(y), np.ravel(p)
    if len(y) != len(p):
        raise ValueError(f"{len(y)} true values, but {len(p)} predictions")
    miss = y - p
    spread = np.sum((y - y.mean()) ** 2)
    return {
        "rmse": np.sqrt(np.mean(miss**2)),
        "mae": np.mean(np.abs(miss)),
        "r2": np.nan if np.unique(y).size < 2 else np.corrcoef(y, p)[0, 1] ** 2,
    }

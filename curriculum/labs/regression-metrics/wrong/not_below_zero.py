"""You cut r2 off at 0. Predict 40 for each of the four flats, and it is -8.64: far
worse than the mean. This is the one case in which everybody should hear about it,
and 0 hides it."""

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
        "r2": np.nan if np.unique(y).size < 2 else max(0.0, 1 - np.sum(miss**2) / spread),
    }

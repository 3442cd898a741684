"""You do not look whether there are as many predictions as prices. Six prices and a
single prediction give six misses without any error, since NumPy repeats the one.
Somebody lost five predictions on the way and should hear of it."""

import numpy as np


def reg_metrics(y, p):
    """Return rmse, mae and r2 of the predictions p for the true values y."""
    y, p = np.ravel(y), np.ravel(p)
    miss = y - p
    spread = np.sum((y - y.mean()) ** 2)
    return {
        "rmse": np.sqrt(np.mean(miss**2)),
        "mae": np.mean(np.abs(miss)),
        "r2": np.nan if np.unique(y).size < 2 else 1 - np.sum(miss**2) / spread,
    }

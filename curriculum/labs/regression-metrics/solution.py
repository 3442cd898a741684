import numpy as np


def reg_metrics(y, p):
    """Return rmse, mae and r2 of the predictions p for the true values y."""
    y, p = np.ravel(y).astype(float), np.ravel(p).astype(float)  # squares may need more digits
    if len(y) != len(p):
        raise ValueError(f"{len(y)} true values, but {len(p)} predictions")
    miss = y - p
    spread = np.sum((y - y.mean()) ** 2)
    return {
        "rmse": np.sqrt(np.mean(miss**2)),
        "mae": np.mean(np.abs(miss)),
        "r2": np.nan if np.unique(y).size < 2 else 1 - np.sum(miss**2) / spread,
    }

"""You answer an r2 where all true values are equal. The mean is then right
everywhere, R squared asks how much better the model is than that, and 0 / 0 has no
answer. nan says so; 0 or 1 would be counted in somebody's mean."""

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
        "r2": float(np.all(miss == 0)) if np.unique(y).size < 2 else 1 - np.sum(miss**2) / spread,
    }

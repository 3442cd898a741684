"""Your program squares whole numbers as they are. The largest number of 64 bits is 9,223,372,036,854,775,807; a miss
of 4,000,000,000 has a larger square, so NumPy wraps it round to a wrong number, below 0 perhaps, and says nothing.
Turn the numbers into floats first: `y.astype(float)`."""

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
        "r2": np.nan if np.unique(y).size < 2 else 1 - np.sum(miss**2) / spread,
    }

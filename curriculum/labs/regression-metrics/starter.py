import numpy as np


def reg_metrics(y, p):
    """Return rmse, mae and r2 of the predictions p for the true values y."""
    # TODO: three numbers from the misses; mind columns, and y without any spread
    return {"rmse": float(np.mean(y - p)), "mae": 0.0, "r2": 0.0}

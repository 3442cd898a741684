"""Lengths of vectors: the same numbers seen as distances."""

import numpy as np


def reg_metrics(y, p):
    """Return rmse, mae and r2 of the predictions p for the true values y."""
    if np.size(y) != np.size(p):
        raise ValueError("as many predictions as true values, please")
    miss = np.reshape(y, (-1,)) - np.reshape(p, (-1,))
    rmse = np.linalg.norm(miss) / np.sqrt(miss.size)
    mae = np.linalg.norm(miss, ord=1) / miss.size
    r2 = np.nan if np.ptp(y) == 0 else 1 - (rmse / np.std(y)) ** 2
    return {"rmse": rmse, "mae": mae, "r2": r2}

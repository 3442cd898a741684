import numpy as np


def backward(params, cache, y):
    """Return the slopes of the mean cross-entropy, an array for each parameter."""
    n, k = cache["shares"].shape
    dZ2 = (cache["shares"] - np.eye(k)[y]) / n  # (n, k)
    dH = dZ2 @ params["W2"].T  # (n, k) @ (k, h) -> (n, h)
    dZ1 = dH * (cache["Z1"] > 0)  # (n, h)
    return {
        "W1": cache["X"].T @ dZ1,  # (d, n) @ (n, h) -> (d, h)
        "b1": dZ1.sum(axis=0),  # (h,)
        "W2": cache["H"].T @ dZ2,  # (h, n) @ (n, k) -> (h, k)
        "b2": dZ2.sum(axis=0),  # (k,)
    }

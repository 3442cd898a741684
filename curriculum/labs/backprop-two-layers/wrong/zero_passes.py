"""You let a score of exactly 0 pass. At 0 the ReLU has a corner, and the convention is the slope 0."""

import numpy as np


def backward(params, cache, y):
    n, k = cache["shares"].shape
    dZ2 = (cache["shares"] - np.eye(k)[y]) / n
    dZ1 = dZ2 @ params["W2"].T * (cache["Z1"] >= 0)
    return {
        "W1": cache["X"].T @ dZ1,
        "b1": dZ1.sum(axis=0),
        "W2": cache["H"].T @ dZ2,
        "b2": dZ2.sum(axis=0),
    }

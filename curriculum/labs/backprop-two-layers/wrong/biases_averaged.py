"""You average over the rows for the biases, after the division by n is done already. A bias was added in
every row, and its shares are summed: -0.3 + 0.05 in the lesson."""

import numpy as np


def backward(params, cache, y):
    n, k = cache["shares"].shape
    dZ2 = (cache["shares"] - np.eye(k)[y]) / n
    dZ1 = dZ2 @ params["W2"].T * (cache["Z1"] > 0)
    return {
        "W1": cache["X"].T @ dZ1,
        "b1": dZ1.mean(axis=0),
        "W2": cache["H"].T @ dZ2,
        "b2": dZ2.mean(axis=0),
    }

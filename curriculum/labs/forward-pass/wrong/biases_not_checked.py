"""Your forward pass is right, but it adds any bias that NumPy lets pass. One of shape (1,) is
stretched over all units, a column over all units of a row, and all scores are wrong without an
error. Compare the shape of b with the number of columns of W first, in every layer."""

import numpy as np


def forward(params, X):
    H = X
    for W, b in params[:-1]:
        H = np.maximum(0, H @ W + b)
    W, b = params[-1]
    return H @ W + b

"""You check the biases of all layers but the last. The last layer has biases as well, and there a
wrong shape does the most visible harm: one number is added to the scores of all classes. Check
every layer."""

import numpy as np


def forward(params, X):
    H = X
    for W, b in params[:-1]:
        if b.shape != (W.shape[1],):
            raise ValueError("one bias for each unit")
        H = np.maximum(0, H @ W + b)
    W, b = params[-1]
    return H @ W + b

import numpy as np


def forward(params, X):
    H = X
    for position, (W, b) in enumerate(params):
        if len(b) != W.shape[1]:
            raise ValueError("one bias for each unit")
        H = H @ W + b
        if position < len(params) - 1:
            H = np.maximum(0, H)
    return H

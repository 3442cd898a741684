"""Your program expects exactly two layers. A list with one layer, or with four, ends in an error.
Let a loop go through the list, however long it is."""

import numpy as np


def forward(params, X):
    (W1, b1), (W2, b2) = params
    if b1.shape != (W1.shape[1],) or b2.shape != (W2.shape[1],):
        raise ValueError("one bias for each unit")
    return np.maximum(0, X @ W1 + b1) @ W2 + b2

"""You cut off the weighted sums first and add the biases afterwards. The bias belongs to the
score, it decides where a unit bends. A unit with the weighted sum 1 and the bias -5 should give 0;
yours gives -4."""

import numpy as np


def forward(params, X):
    H = X
    for position, (W, b) in enumerate(params):
        if b.shape != (W.shape[1],):
            raise ValueError("one bias for each unit")
        last = position == len(params) - 1
        H = H @ W + b if last else np.maximum(0, H @ W) + b
    return H

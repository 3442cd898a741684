import numpy as np


def forward(params, X):
    """Return the scores, with each bias as one more row of weights."""
    H = np.array(X, dtype=float)
    for position, (W, b) in enumerate(params):
        if b.shape != W[0].shape:
            raise ValueError("the biases should have the shape (units,)")
        if position > 0:
            H[H < 0] = 0
        H = np.column_stack([H, np.ones(len(H))]) @ np.concatenate([W, b[np.newaxis]])
    return H

import numpy as np


def checked(layer):
    """Return a layer as it is, if each unit has one bias."""
    W, b = layer
    if b.ndim != 1 or len(b) != W.shape[1]:
        raise ValueError("the biases should have the shape (units,)")
    return W, b


def forward(params, X):
    """Return the scores of the last layer: the first layer here, the rest by calling again."""
    W, b = checked(params[0])
    if X.shape[1] != W.shape[0]:
        raise ValueError("the weights don't fit what comes in")
    scores = X @ W + b
    if len(params) == 1:
        return scores
    return forward(params[1:], np.where(scores > 0, scores, 0))

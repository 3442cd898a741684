import numpy as np


def forward(params, X):
    """Return the scores of the last layer, a row for each row of X."""
    # TODO: this is a network with one layer, and it trusts the shape of its biases
    W, b = params[0]
    return np.maximum(0, X @ W + b)

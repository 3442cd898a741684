import numpy as np


def norm(x, gamma, beta):
    """Return each row with mean 0 and variance 1, then scaled and shifted."""
    mean = x.mean(axis=1, keepdims=True)
    variance = x.var(axis=1, keepdims=True)
    return gamma * (x - mean) / np.sqrt(variance + 1e-5) + beta


class Block:
    def __init__(self, weights, heads):
        self.weights = weights
        self.heads = heads

    def forward(self, x):
        """Return the stream (n, d) behind the block."""
        # TODO: two side roads, each with a norm and a plus sign
        return x

    def size(self):
        """Return the number of all parameters."""
        # TODO: count them all
        return 0

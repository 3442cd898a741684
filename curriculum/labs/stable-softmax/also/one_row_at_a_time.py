import numpy as np


def shares(scores):
    """Return the shares of one row of scores."""
    powers = np.exp(scores - np.max(scores))
    return powers / np.sum(powers)


def softmax(z, axis=-1):
    """Return the shares of the scores z, computed row by row along axis."""
    return np.apply_along_axis(shares, axis, z)

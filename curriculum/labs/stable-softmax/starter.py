import numpy as np


def softmax(z, axis=-1):
    """Return the shares of the scores z: positive, and summing to one along axis."""
    # TODO: this is the textbook formula for a single row of small scores
    return np.exp(z) / np.exp(z).sum()

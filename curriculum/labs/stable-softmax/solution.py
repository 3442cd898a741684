import numpy as np


def softmax(z, axis=-1):
    """Return the shares of the scores z: positive, and summing to one along axis."""
    # Only differences between scores count, so each row may bring its largest score to 0.
    powers = np.exp(z - z.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)

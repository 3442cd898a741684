"""You take the softmax of all scores and set weights to 0 afterwards. The rest no longer sums to 1: guest 2
gets the result 0.004 in place of 18."""

import numpy as np


def attention(Q, K, V, mask=None):
    """Return softmax(Q Kᵀ / √d) V over what the mask allows, and the weights."""
    scores = Q @ K.T / np.sqrt(Q.shape[1])  # (n, d) @ (d, m) -> (n, m)
    if mask is not None:
        pass
    top = scores.max(axis=1, keepdims=True)  # (n, 1)
    powers = np.exp(scores - np.where(np.isfinite(top), top, 0))  # (n, m)
    sums = powers.sum(axis=1, keepdims=True)  # (n, 1); 0 where nothing is allowed
    weights = powers / np.where(sums > 0, sums, 1)
    if mask is not None:
        weights = np.where(mask, weights, 0)
    return weights @ V, weights  # (n, m) @ (m, e) -> (n, e)

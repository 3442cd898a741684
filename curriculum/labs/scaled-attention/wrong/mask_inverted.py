"""You forbid where the mask is True. Here True means that the query may look at the key; guest 2 would get the
sold-out dish alone."""

import numpy as np


def attention(Q, K, V, mask=None):
    """Return softmax(Q Kᵀ / √d) V over what the mask allows, and the weights."""
    scores = Q @ K.T / np.sqrt(Q.shape[1])  # (n, d) @ (d, m) -> (n, m)
    if mask is not None:
        scores = np.where(mask, -np.inf, scores)
    top = scores.max(axis=1, keepdims=True)  # (n, 1)
    powers = np.exp(scores - np.where(np.isfinite(top), top, 0))  # (n, m)
    sums = powers.sum(axis=1, keepdims=True)  # (n, 1); 0 where nothing is allowed
    weights = powers / np.where(sums > 0, sums, 1)
    return weights @ V, weights  # (n, m) @ (m, e) -> (n, e)

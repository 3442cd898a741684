"""In a row in which nothing is allowed the largest score is minus infinity, and your weights become nan. The rule
here: all weights of such a row are 0."""

import numpy as np


def attention(Q, K, V, mask=None):
    """Return softmax(Q Kᵀ / √d) V over what the mask allows, and the weights."""
    scores = Q @ K.T / np.sqrt(Q.shape[1])  # (n, d) @ (d, m) -> (n, m)
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    top = scores.max(axis=1, keepdims=True)  # (n, 1)
    powers = np.exp(scores - top)  # (n, m)
    sums = powers.sum(axis=1, keepdims=True)  # (n, 1); 0 where nothing is allowed
    weights = powers / sums
    return weights @ V, weights  # (n, m) @ (m, e) -> (n, e)

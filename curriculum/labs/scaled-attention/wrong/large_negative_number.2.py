import numpy as np


def attention(Q, K, V, mask=None):
    """Return softmax(Q Kᵀ / √d) V over what the mask allows, and the weights."""
    scores = Q @ K.T / np.sqrt(Q.shape[1])  # (n, d) @ (d, m) -> (n, m)
    if mask is not None:
        scores = np.where(mask, scores, -1e9)
    top = scores.max(axis=1, keepdims=True)  # (n, 1)
    powers = np.exp(scores - np.where(np.isfinite(top), top, 0))  # (n, m)
    sums = powers.sum(axis=1, keepdims=True)  # (n, 1); 0 where nothing is allowed
    weights = powers / np.where(sums > 0, sums, 1)
    return weights @ V, weights  # (n, m) @ (m, e) -> (n, e)

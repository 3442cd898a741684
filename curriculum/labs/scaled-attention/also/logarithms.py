import numpy as np


def attention(Q, K, V, mask=None):
    """Return softmax(Q Kᵀ / √d) V over what the mask allows, and the weights."""
    n, m = len(Q), len(K)
    allowed = np.ones((n, m), dtype=bool) if mask is None else mask
    scores = np.einsum("nd,md->nm", Q, K) * Q.shape[-1] ** -0.5
    logs = np.logaddexp.reduce(scores, axis=-1, where=allowed, initial=-np.inf)
    weights = np.zeros((n, m))
    rows, columns = np.nonzero(allowed)
    weights[rows, columns] = np.exp(scores[rows, columns] - logs[rows])
    return weights @ V, weights

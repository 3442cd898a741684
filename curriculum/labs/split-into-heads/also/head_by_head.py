import numpy as np


def look(Q, K, V, allowed):
    """Return what one head finds in one text, and its weights."""
    scores = (Q @ K.T) * Q.shape[1] ** -0.5
    scores[~allowed] = -np.inf
    scores -= scores.max(axis=1, keepdims=True)
    weights = np.exp(scores)
    weights /= weights.sum(axis=1, keepdims=True)
    return weights @ V, weights


class MHA:
    """Multi-head attention, one text and one head after the other."""

    def __init__(self, Wq, Wk, Wv, Wo, heads):
        self.width, rest = divmod(Wq.shape[1], heads)
        if rest:
            raise ValueError("the columns cannot be cut evenly")
        self.parts = [slice(i * self.width, (i + 1) * self.width) for i in range(heads)]
        self.Wq, self.Wk, self.Wv, self.Wo = Wq, Wk, Wv, Wo

    def forward(self, X, mask=None):
        """Return what the heads find, joined and mixed."""
        n, L, _ = X.shape
        results, all_weights = np.zeros(X.shape), np.zeros((n, len(self.parts), L, L))
        for t, text in enumerate(X):
            allowed = np.ones((L, L), dtype=bool) if mask is None else mask[t]
            for i, part in enumerate(self.parts):
                Q, K, V = (text @ W[:, part] for W in (self.Wq, self.Wk, self.Wv))
                found, all_weights[t, i] = look(Q, K, V, allowed)
                results[t] += found @ self.Wo[part]
        self.weights_ = all_weights
        return results

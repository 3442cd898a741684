import numpy as np


class MHA:
    """Multi-head attention among the words of each text."""

    def __init__(self, Wq, Wk, Wv, Wo, heads):
        self.Wq, self.Wk, self.Wv, self.Wo = Wq, Wk, Wv, Wo
        self.heads = heads

    def forward(self, X, mask=None):
        """Return what the heads find, joined and mixed; (n, L, d) -> (n, L, d)."""
        Q, K, V = X @ self.Wq, X @ self.Wk, X @ self.Wv
        # TODO: this is a single head; split, apply the mask, join
        scores = Q @ K.transpose(0, 2, 1) / np.sqrt(Q.shape[2])
        powers = np.exp(scores)
        self.weights_ = powers / powers.sum(axis=2, keepdims=True)
        return self.weights_ @ V @ self.Wo

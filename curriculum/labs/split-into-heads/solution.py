import numpy as np


class MHA:
    """Multi-head attention among the words of each text."""

    def __init__(self, Wq, Wk, Wv, Wo, heads):
        if len(Wq) % heads != 0:
            raise ValueError(f"{len(Wq)} columns cannot be cut into {heads} heads")
        self.Wq, self.Wk, self.Wv, self.Wo = Wq, Wk, Wv, Wo
        self.heads = heads

    def _split(self, A):
        n, L, d = A.shape
        return A.reshape(n, L, self.heads, d // self.heads).transpose(0, 2, 1, 3)  # (n, h, L, e)

    def forward(self, X, mask=None):
        """Return what the heads find, joined and mixed; (n, L, d) -> (n, L, d)."""
        Q, K, V = self._split(X @ self.Wq), self._split(X @ self.Wk), self._split(X @ self.Wv)
        scores = Q @ K.transpose(0, 1, 3, 2) / np.sqrt(Q.shape[3])  # (n, h, L, L)
        if mask is not None:
            scores = np.where(mask[:, None], scores, -np.inf)  # (n, 1, L, L): for all heads
        powers = np.exp(scores)
        self.weights_ = powers / powers.sum(axis=3, keepdims=True)
        found = self.weights_ @ V  # (n, h, L, L) @ (n, h, L, e) -> (n, h, L, e)
        return found.transpose(0, 2, 1, 3).reshape(X.shape) @ self.Wo

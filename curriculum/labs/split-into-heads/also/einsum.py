import numpy as np


class MHA:
    """Multi-head attention, with the matrices cut once and for all."""

    def __init__(self, Wq, Wk, Wv, Wo, heads):
        d = len(Wq)
        if d % heads:
            raise ValueError(f"{heads} does not divide {d}")
        self.Wq, self.Wk, self.Wv = (W.reshape(d, heads, d // heads) for W in (Wq, Wk, Wv))
        self.Wo = Wo.reshape(heads, d // heads, d)

    def forward(self, X, mask=None):
        """Return what the heads find, joined and mixed."""
        Q, K, V = (np.einsum("nld,dhe->nhle", X, W) for W in (self.Wq, self.Wk, self.Wv))
        scores = np.einsum("nhie,nhje->nhij", Q, K) / Q.shape[-1] ** 0.5
        if mask is not None:
            scores = np.where(np.expand_dims(mask, 1), scores, -np.inf)
        powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
        self.weights_ = powers / powers.sum(axis=-1, keepdims=True)
        return np.einsum("nhij,nhje,hed->nid", self.weights_, V, self.Wo)

import math

import numpy as np


class Block:
    def __init__(self, weights, heads):
        self.heads = heads
        self.__dict__.update({name: table.copy() for name, table in weights.items()})
        self.parameters = sum(math.prod(table.shape) for table in weights.values())

    def _split(self, rows):
        n, d = rows.shape
        return rows.reshape(n, self.heads, d // self.heads).transpose(1, 0, 2)  # (h, n, d/h)

    def _norm(self, x, number):
        centred = x - x.mean(-1, keepdims=True)
        spread = np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-5)
        return centred / spread * getattr(self, f"gamma{number}") + getattr(self, f"beta{number}")

    def forward(self, x):
        z = self._norm(x, 1)
        Q, K, V = (self._split(z @ table) for table in (self.Wq, self.Wk, self.Wv))
        scores = Q @ K.transpose(0, 2, 1) / math.sqrt(Q.shape[-1])  # (h, n, n)
        scores[:, ~np.tri(len(x), dtype=bool)] = -1e300
        shares = np.exp(scores - scores.max(-1, keepdims=True))
        shares /= shares.sum(-1, keepdims=True)
        mixed = (shares @ V).transpose(1, 0, 2).reshape(x.shape)
        a = x + mixed @ self.Wo
        inner = self._norm(a, 2) @ self.W1 + self.b1
        return a + inner.clip(min=0) @ self.W2 + self.b2

    def size(self):
        return self.parameters

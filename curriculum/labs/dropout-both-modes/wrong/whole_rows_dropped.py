"""You draw once for each row, and a row is kept or dropped as a whole. Every single value draws for itself."""

import numpy as np


class Dropout:

    def __init__(self, p, seed):
        if p < 0 or p >= 1:
            raise ValueError(f"p is a probability from 0 to below 1, got {p}")
        self._p = p
        self._rng = np.random.default_rng(seed)

    def forward(self, x, train):
        """Return the values, some dropped and the others scaled, or all as they are."""
        if train:
            kept = self._rng.random((len(x),) + (1,) * (x.ndim - 1)) >= self._p
            kept = np.broadcast_to(kept, x.shape)
            self._factors = kept / (1 - self._p)  # remembered for the way back
        else:
            self._factors = np.ones(x.shape)
        return x * self._factors

    def backward(self, slopes):
        """Return the slopes with respect to the last x."""
        return slopes * self._factors

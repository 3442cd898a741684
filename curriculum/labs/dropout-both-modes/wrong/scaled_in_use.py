"""You scale in use, by 1 - p, instead of while training. The means agree, but the layer has to do nothing in use:
(2, 4, 6) comes back as (2, 4, 6)."""

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
            kept = self._rng.random(x.shape) >= self._p
            self._factors = kept * 1.0
        else:
            self._factors = np.full(x.shape, 1 - self._p)
        return x * self._factors

    def backward(self, slopes):
        """Return the slopes with respect to the last x."""
        return slopes * self._factors

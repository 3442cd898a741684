"""You keep values with probability p. p is the probability of being *dropped*, so with p = 0.8 only a fifth stays,
and that is multiplied by 5."""

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
            kept = self._rng.random(x.shape) >= 1 - self._p
            self._factors = kept / self._p if self._p else kept * 1.0  # remembered for the way back
        else:
            self._factors = np.ones(x.shape)
        return x * self._factors

    def backward(self, slopes):
        """Return the slopes with respect to the last x."""
        return slopes * self._factors

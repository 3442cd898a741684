"""Your `backward` returns the slopes as they are. A value that was dropped had no influence on the loss, and one
that was kept had 1 / (1 - p) times as much."""

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
            self._factors = kept / (1 - self._p)  # remembered for the way back
        else:
            self._factors = np.ones(x.shape)
        return x * self._factors

    def backward(self, slopes):
        """Return the slopes with respect to the last x."""
        return slopes * 1.0

"""You seed the generator in every call, so every call drops the same values. Those units never learn. Make the
generator once, when the layer is made."""

import numpy as np


class Dropout:

    def __init__(self, p, seed):
        if p < 0 or p >= 1:
            raise ValueError(f"p is a probability from 0 to below 1, got {p}")
        self._p = p
        self._seed = seed

    def forward(self, x, train):
        """Return the values, some dropped and the others scaled, or all as they are."""
        if train:
            kept = np.random.default_rng(self._seed).random(x.shape) >= self._p
            self._factors = kept / (1 - self._p)  # remembered for the way back
        else:
            self._factors = np.ones(x.shape)
        return x * self._factors

    def backward(self, slopes):
        """Return the slopes with respect to the last x."""
        return slopes * self._factors

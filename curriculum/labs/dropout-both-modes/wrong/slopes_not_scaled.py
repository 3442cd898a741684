"""Your `backward` sets the slopes of the dropped values to 0 and leaves the others as they are. In the example the
slopes (1, 1, 1) come back as (2, 0, 2): a kept value was multiplied by 2, so its slope is, too."""

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
        return slopes * (self._factors > 0)

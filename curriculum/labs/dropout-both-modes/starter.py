import numpy as np


class Dropout:
    """A layer that drops values at random while training, and does nothing in use."""

    def __init__(self, p, seed):
        self.p = p
        self._rng = np.random.default_rng(seed)

    def forward(self, x, train):
        """Return the values, some dropped and the others scaled, or all as they are."""
        # TODO: one draw for the whole batch, no scale, and always at work
        return x * (self._rng.random() >= self.p)

    def backward(self, slopes):
        """Return the slopes with respect to the last x."""
        # TODO
        return slopes

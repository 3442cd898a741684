from random import Random

import numpy as np


class Dropout:
    def __init__(self, p, seed):
        if not 0 <= p < 1:
            raise ValueError("p")
        self.p, self.chance, self.dropped = p, Random(seed), None

    def forward(self, x, train):
        self.dropped = None
        if not train:
            return x.copy()
        flags = [self.chance.random() < self.p for _ in range(x.size)]
        self.dropped = np.array(flags).reshape(x.shape)
        return self._through(x)

    def _through(self, values):
        return np.where(self.dropped, 0.0, values / (1 - self.p))

    def backward(self, slopes):
        return slopes.copy() if self.dropped is None else self._through(slopes)

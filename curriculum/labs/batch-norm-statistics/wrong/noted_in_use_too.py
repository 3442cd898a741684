"""Your running statistics move in use as well. Then the model changes with every customer it scores. Note only while
training."""

import numpy as np


class BatchNorm:

    def __init__(self, d, momentum=0.1, eps=1e-5):
        self.gamma, self.beta = np.ones(d), np.zeros(d)
        self.running_mean, self.running_var = np.zeros(d), np.ones(d)
        self._momentum, self._eps = momentum, eps

    def _note(self, mean, variance):
        """Move the running statistics towards those of a batch."""
        m = self._momentum
        self.running_mean = (1 - m) * self.running_mean + m * mean
        self.running_var = (1 - m) * self.running_var + m * variance

    def forward(self, x, train):
        """Return x normalised by the statistics of the batch, or in use by the running ones."""
        axes = (0,) if x.ndim == 2 else (0, 2, 3)  # all but the channels
        if train:
            n = x.size // x.shape[1]
            if n == 1:
                raise ValueError("one value in each channel has no variance")
            mean, variance = x.mean(axis=axes), x.var(axis=axes)
            self._note(mean, variance * n / (n - 1))
        else:
            mean, variance = self.running_mean, self.running_var
            n = max(2, x.size // x.shape[1])
            self._note(x.mean(axis=axes), x.var(axis=axes) * n / (n - 1))
        d = len(self.gamma)
        shape = (d,) if x.ndim == 2 else (d, 1, 1)  # channels in line with x
        scale = self.gamma / np.sqrt(variance + self._eps)
        return (x - mean.reshape(shape)) * scale.reshape(shape) + self.beta.reshape(shape)

import torch
from torch import nn


class LoRALinear(nn.Module):
    """A frozen linear layer with a trainable correction of rank r."""

    def __init__(self, base, r, alpha):
        super().__init__()
        self.base = base
        # TODO: freeze the base, make A and B

    def forward(self, x):
        # TODO
        return self.base(x)

    def merge(self):
        """Add the correction to the base's weights, once."""
        # TODO

    def unmerge(self):
        """Take the correction off the base's weights again."""
        # TODO

    def trainable(self):
        """Return how many numbers learn."""
        # TODO
        return 0

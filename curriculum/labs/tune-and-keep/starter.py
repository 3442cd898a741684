import torch
from torch import nn


def batch(pairs, end, pad):
    """Return inputs and labels of a batch, both of shape (B, n)."""
    # TODO
    return torch.zeros(1, 1, dtype=torch.int64), torch.zeros(1, 1, dtype=torch.int64)


def fine_tune(model, new, old, end, pad, chance):
    """Train the model on the new task, and keep the old one."""
    # TODO

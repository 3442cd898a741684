"""Your floats have 64 bits. The weights of a network have 32, and PyTorch refuses to multiply
the two; the batch takes twice the memory besides."""

import torch


def fix_batch(x):
    if x.ndim == 3:
        x = x.unsqueeze(3)
    return (x.permute(0, 3, 1, 2).to(torch.float64) / 255).contiguous()

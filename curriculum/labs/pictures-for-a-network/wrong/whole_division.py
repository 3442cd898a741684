"""You divide whole numbers by `//`, or go back to bytes afterwards. Everything below 255 becomes
0: 51 should be 0.2. Shares need room behind the decimal point."""

import torch


def fix_batch(x):
    if x.ndim == 3:
        x = x.unsqueeze(3)
    return (x.permute(0, 3, 1, 2) // 255).to(torch.float32).contiguous()

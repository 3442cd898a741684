"""You move the channels to the front and swap height and width on the way, so every picture
lies on its side. Behind the channels the axes stay in their order: height, then width."""

import torch


def fix_batch(x):
    if x.ndim == 3:
        x = x.unsqueeze(3)
    return (x.permute(0, 3, 2, 1) / 255).contiguous()

"""You reshape to (B, C, H, W). The shape is right, but reshape only cuts the line of numbers
afresh: with the two pixels (255, 0, 51) and (0, 102, 204) the red plane becomes 255 and 0, a red
and a green. Here an axis has to move."""

import torch


def fix_batch(x):
    if x.ndim == 3:
        x = x.unsqueeze(3)
    B, H, W, C = x.shape
    return (x.reshape(B, C, H, W) / 255).contiguous()

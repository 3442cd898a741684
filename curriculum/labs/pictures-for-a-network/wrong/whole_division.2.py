import torch


def fix_batch(x):
    if x.ndim == 3:
        x = x.unsqueeze(3)
    return (x.permute(0, 3, 1, 2) // 255).contiguous()

"""You call `x.unsqueeze_(3)`. The underscore means in place: the caller's grey pictures have four
axes after the call. `unsqueeze` without it returns another look and leaves x alone."""

import torch


def fix_batch(x):
    if x.ndim == 3:
        x.unsqueeze_(3)
    return (x.permute(0, 3, 1, 2) / 255).contiguous()

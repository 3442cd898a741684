"""You divide by the largest value in the batch instead of 255. A dark picture then becomes as
bright as any other, its pixels change with its neighbours in the batch, and an all-black batch
becomes nan."""

import torch


def fix_batch(x):
    if x.ndim == 3:
        x = x.unsqueeze(3)
    return (x.permute(0, 3, 1, 2) / x.max()).contiguous()

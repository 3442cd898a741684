"""The stride makes your maps smaller, but the window still moves by one. The number in row r
comes from the window that starts at row r * stride."""

import numpy as np


def conv2d(x, w, stride=1, pad=0):
    channels, H, W = x.shape
    kernels, _, height, width = w.shape
    framed = np.zeros((channels, H + 2 * pad, W + 2 * pad))
    framed[:, pad : pad + H, pad : pad + W] = x
    rows = (framed.shape[1] - height) // stride + 1
    columns = (framed.shape[2] - width) // stride + 1
    maps = np.zeros((kernels, rows, columns))
    for k in range(kernels):
        for r in range(rows):
            for c in range(columns):
                top, left = r, c
                window = framed[:, top : top + height, left : left + width]  # (C, h, w)
                maps[k, r, c] = (window * w[k]).sum()
    return maps
